"""Hypothesis strategies: articles, parsed documents, dates, actors, and sentences read off a pattern."""

from datetime import date

from hypothesis import strategies as st

from ..article import Article
from ..document import Document, Sentence, Token
from ..events import Actor
from ..patterns.pattern import Pattern
from .spelling import Spelled, spell

RELATIONS = (
    "nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss amod advmod aux aux:pass cop mark case det conj cc appos acl "
    "acl:relcl advcl ccomp xcomp compound compound:prt flat nummod parataxis punct csubj dep"
).split()
TAGS = ("NOUN", "PROPN", "VERB", "ADJ", "ADV", "PRON", "ADP", "AUX", "NUM", "DET", "PUNCT", "CCONJ", "SCONJ", "PART", "X")
FORMS = ("VB", "VBD", "VBG", "VBN", "NN", "NNS", "NNP", "JJ", "IN", "PRP", "CD", "X")
LABELS = ("O", "O", "O", "B-PER", "I-PER", "B-ORG", "B-LOC", "I-LOC", "B-NORP", "B-DATE", "I-DATE", "B-MONEY", "B-FAC")
NAMES = ("Chad", "Niger", "Kenya", "Norway", "Peru", "Mali", "Japan", "Brazil")

publication_dates = st.dates(min_value=date(1960, 1, 1), max_value=date(2060, 12, 31))
words = st.one_of(
    st.sampled_from("attack police protest talk sign treaty Moscow Wednesday 2008 five they who not will arrest".split()),
    st.text(min_size=1, max_size=12).filter(lambda word: bool(word.strip())),
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Articles of any text at all, dated or not."""
    return Article(text=draw(st.text(max_size=400)), published=draw(st.none() | publication_dates))


@st.composite
def documents(draw: st.DrawFn, max_words: int = 12) -> Document:
    """Documents of one or two sentences with any legal tree, tags and labels."""
    text, sentences = "", []
    for index in range(draw(st.integers(1, 2))):
        tokens: list[Token] = []
        size = draw(st.integers(1, max_words))
        root = draw(st.integers(0, size - 1))
        for i in range(size):
            word = draw(words)
            # A head nearer to the root in a random order keeps the graph a tree.
            head = -1 if i == root else root if i == 0 or draw(st.booleans()) else draw(st.integers(0, i - 1))
            text += " " if text else ""
            tokens.append(
                Token(
                    i, word, draw(st.sampled_from([word.lower(), "attack", "say", "treaty"])),
                    draw(st.sampled_from(TAGS)), draw(st.sampled_from(FORMS)), head,
                    "root" if head < 0 else draw(st.sampled_from(RELATIONS)), len(text), len(text) + len(word),
                    draw(st.sampled_from(LABELS)),
                )
            )  # fmt: skip
            text += word
        sentences.append(Sentence(tuple(_without_cycles(tokens, root)), index))
    return Document(text, tuple(sentences))


def _without_cycles(tokens: list[Token], root: int) -> list[Token]:
    """Hang under the root whatever does not lead to it."""
    fixed = list(tokens)
    for token in tokens:
        seen, i = set(), token.i
        while i != root and i not in seen:
            seen.add(i)
            i = fixed[i].head
        if i != root:
            t = fixed[token.i]
            fixed[token.i] = Token(t.i, t.text, t.lemma, t.upos, t.xpos, root, t.deprel, t.start, t.end, t.ner, t.feats)
    return fixed


@st.composite
def actors(draw: st.DrawFn) -> Actor:
    """Countries as actors, at a random place in a text."""
    name, start = draw(st.sampled_from(NAMES)), draw(st.integers(0, 1000))
    return Actor(text=name, start=start, end=start + len(name), name=name, kind="country")


@st.composite
def spelled(draw: st.DrawFn, pattern: Pattern) -> Spelled:
    """Sentences with their trees that spell a pattern out: any of its words, with and without what is optional."""
    return spell(pattern, lambda options: draw(st.sampled_from(options)))


def sentences_from(pattern: Pattern) -> st.SearchStrategy[str]:
    """The words of such sentences, for the real parser."""
    return spelled(pattern).map(lambda sentence: sentence.document.text)
