"use strict";
/* The page's script: choose, filter, judge, correct, export. It never writes HTML, only text. Offsets are counted in code
   points, as Python counts them. */
(() => {
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const main = $("main"), list = $("#list"), record = $("#record"), use = $("#use");
const FIELDS = {actors: "a", action: "v", targets: "t", date: "d", location: "p"};
const LABELS = {actors: "Actor", action: "Action", targets: "Target", date: "Date", location: "Place"};
const MANY = new Set(["actors", "targets"]);
const STATUSES = ["asserted", "negated", "planned", "possible", "hypothetical", "demanded", "denied", "historical"];
const SIGNS = {accepted: "✓ accepted", corrected: "✎ corrected", rejected: "✗ rejected", added: "+ added"};
const events = data.events;
const letters = data.articles.map(() => null);
let chosen = null, shownArticle = 0, visible = new Set(), groups = [];

// ---- small tools

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null && child !== ""));
  return element;
}

function say(text) { $("#said").textContent = text; }

function codePoints(article) { return letters[article] ||= Array.from(data.articles[article].text); }

function wordsAt(article, start, end) { return codePoints(article).slice(start, end).join(""); }

function textOf(article) { return $(`#a${article} .text`); }

function plural(number, noun) { return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`; }

function save(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], {type}));
  const link = make("a", {href: address, download: name});
  link.click();
  $("#export").open = false;
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

// ---- verdicts: number of an event → {verdict, changes}; kept in this browser

const memory = `eventkit ${data.key}`;
let review = {verdicts: {}, added: [], complete: []};
try { review = {...review, ...JSON.parse(localStorage.getItem(memory) || "{}")}; } catch { /* no storage: verdicts last as long as the page */ }

function remember() {
  try { localStorage.setItem(memory, JSON.stringify(review)); } catch { /* see above */ }
  tellReview();
}

function verdictOf(n) { return review.verdicts[n]?.verdict || ""; }

function value(n, field) { return review.verdicts[n]?.changes?.[field] ?? events[n][field]; }

function recordsOf(n, field) {
  const found = value(n, field);
  return (Array.isArray(found) ? found : [found]).filter(Boolean);
}

function judge(n, verdict) {
  const before = review.verdicts[n];
  if (verdict === "accepted" && before?.changes) verdict = "corrected";
  if (events[n].added && verdict) verdict = verdict === "rejected" ? "rejected" : "added";
  review.verdicts[n] = {...before, verdict};
  finishVerdict(n);
  say(`${events[n].type} ${SIGNS[verdict]}`);
}

function takeBack(n) {
  if (!review.verdicts[n]) return;
  if (events[n].added) { judge(n, "added"); return; }
  for (const field of Object.keys(FIELDS)) if (review.verdicts[n].changes?.[field] !== undefined) remark(n, field, events[n][field]);
  delete review.verdicts[n];
  finishVerdict(n);
  say("verdict taken back");
}

function change(n, field, content) {
  if (FIELDS[field]) remark(n, field, content);
  const before = review.verdicts[n] || {};
  review.verdicts[n] = {verdict: events[n].added ? "added" : "corrected", changes: {...before.changes, [field]: content}};
  finishVerdict(n);
  say(`${LABELS[field] || field} corrected`);
}

function finishVerdict(n) {
  fill(optionOf(n), n);
  remember();
  apply();
  if (chosen === n) showRecord();
}

function tellReview() {
  const judged = Object.values(review.verdicts).filter((v) => v.verdict).length;
  $("#reviewed").textContent = judged ? `${judged} of ${plural(events.length, "event")} reviewed.` : "Nothing reviewed yet.";
  $("#progress").textContent = judged ? ` · ${judged.toLocaleString("en")} reviewed` : "";
  for (const box of $$("[data-complete]")) {
    const article = Number(box.dataset.complete);
    box.disabled = events.some((event, n) => event.article === article && !verdictOf(n));
    box.checked = !box.disabled && review.complete.includes(article);
  }
}

// ---- the list

function optionOf(n) { return $(`.event[data-n="${n}"]`, list); }

function fill(option, n) {
  const event = events[n], verdict = verdictOf(n);
  const names = (field) => recordsOf(n, field).map(nameOf).join(", ");
  const put = (selector, text) => { $(selector, option).textContent = text; };
  put(".type", value(n, "type"));
  put(".modes", value(n, "mode").join(" "));
  put(".status", value(n, "status") === "asserted" ? "" : value(n, "status"));
  put(".actors", names("actors"));
  put(".targets", names("targets"));
  put(".arrow", names("targets") ? " → " : "");
  put(".words", recordsOf(n, "action").map((record) => record.text).join(" "));
  put(".date", recordsOf(n, "date").map(dateOf).join(""));
  put(".place", recordsOf(n, "location").map(nameOf).join(""));
  put(".verdict", SIGNS[verdict] || "");
  if (event.added) put(".sign", "▲");
  for (const name of Object.keys(SIGNS)) option.classList.toggle(`is-${name}`, name === verdict);
}

function nameOf(record) {
  const codes = [record.country !== record.name && record.country, ...(record.sectors || [])].filter(Boolean).join(" ");
  const name = record.name || record.text;
  return codes ? `${name} (${codes})` : name;
}

function dateOf(record) {
  if (!record.earliest && !record.latest) return record.text;
  return record.earliest === record.latest ? record.earliest : `${record.earliest || ".."}/${record.latest || ".."}`;
}

function addOption(n) {
  const option = $("#blank").content.firstElementChild.cloneNode(true);
  option.dataset.n = n;
  option.classList.add("own");
  const group = $(`.of-article[data-a="${events[n].article}"]`, list);
  $(".none", group)?.remove();
  group.append(option);
  fill(option, n);
}

function options() { return $$(".event:not([hidden])", list); }

function step(by) {
  const all = options(), at = all.findIndex((option) => Number(option.dataset.n) === chosen);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  if (next) choose(Number(next.dataset.n), {focus: list.contains(document.activeElement)});
}

// ---- choosing an event

function choose(n, {focus = false, scroll = true} = {}) {
  const before = chosen !== null && optionOf(chosen);
  if (before) { before.setAttribute("aria-selected", "false"); before.tabIndex = -1; }
  chosen = n;
  if (n === null) { record.hidden = true; record.replaceChildren(); light(); return; }
  const option = optionOf(n);
  option.setAttribute("aria-selected", "true");
  option.tabIndex = 0;
  option.scrollIntoView({block: "nearest"});
  if (focus) option.focus({preventScroll: true});
  if (events[n].article !== shownArticle) showArticle(events[n].article);
  if (main.dataset.view !== "article" && !(main.dataset.view === "overview" && matchMedia("(min-width: 721px)").matches)) show("article");
  light();
  showRecord();
  if (scroll) bringIntoView(n);
  if (!focus) say(describe(n)); // a focused option is read aloud by itself
}

function describe(n) {
  const names = (field) => recordsOf(n, field).map(nameOf).join(", ");
  return [value(n, "type"), value(n, "status"), names("actors"), recordsOf(n, "action")[0]?.text, names("targets"), SIGNS[verdictOf(n)]].filter(Boolean).join(", ");
}

function bringIntoView(n) {
  const first = $$(".on", textOf(events[n].article)).find((span) => span.dataset.m.split(" ").includes(`${n}v`)) || $(".on", textOf(events[n].article));
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  first?.scrollIntoView({block: matchMedia("(max-width: 720px)").matches ? "start" : "center", behavior: still ? "auto" : "smooth"});
}

function light() {
  const text = textOf(shownArticle);
  const here = chosen !== null && events[chosen].article === shownArticle;
  text.classList.toggle("choosing", here);
  let last = "";
  for (const span of $$(".m", text)) {
    const parts = span.dataset.m.split(" ").map((part) => [parseInt(part, 10), part.at(-1)]);
    const mine = here ? parts.find(([n]) => n === chosen) : undefined;
    const seen = parts.filter(([n]) => visible.has(n));
    const letter = mine ? mine[1] : strongest(seen.length ? seen : parts);
    span.className = `m m-${letter}${mine ? " on" : ""}${seen.length || mine ? "" : " off"}`;
    const role = mine ? data.roles[letter] : "";
    if (role && role !== last) { span.dataset.role = role; span.classList.add("lead"); }
    last = role && span.nextSibling?.nodeType === Node.ELEMENT_NODE ? role : "";
  }
}

function strongest(parts) { return Object.keys(data.roles).find((letter) => parts.some(([, l]) => l === letter)); }

function showArticle(article) {
  shownArticle = article;
  for (const element of $$("article")) element.hidden = Number(element.dataset.a) !== article;
  $("#which").value = article;
  use.hidden = true;
  light();
}

function show(view) {
  main.dataset.view = view;
  for (const tab of $$("[role=tab]")) tab.setAttribute("aria-selected", String(tab.id === `tab-${view}`));
}

// ---- the record of the chosen event

function showRecord() {
  const n = chosen, event = events[n], verdict = verdictOf(n);
  const button = (text, name, act, key) =>
    make("button", {type: "button", "aria-pressed": String(verdict === name), "aria-keyshortcuts": key, title: `${text} (${key})`, onclick: act}, text);
  record.replaceChildren(
    make("button", {type: "button", class: "icon close", "aria-label": "Close", onclick: () => choose(null)}, "×"),
    make("h2", {}, `${value(n, "type")} ${value(n, "mode").join(" ")}`),
    make("p", {class: "note"}, certainty(event), event.added ? "added by you" : `confidence ${event.confidence.toFixed(2)}`, verdict ? ` · ${SIGNS[verdict]}` : ""),
    make("div", {class: "judge"},
      button("✓ Accept", "accepted", () => judge(n, "accepted"), "a"), button("✗ Reject", "rejected", () => judge(n, "rejected"), "r"),
      verdict ? make("button", {type: "button", "aria-keyshortcuts": "u", title: "Take back (u)", onclick: () => takeBack(n)}, "↺ Take back") : null),
    make("div", {class: "settings"}, selectOf(n, "type", Object.keys(data.types)), selectOf(n, "status", STATUSES), modeOf(n)),
    make("h3", {}, "Fields · to correct one, choose words in the text"),
    ...Object.keys(FIELDS).flatMap((field) => valuesOf(n, field)),
    ...otherValues(event),
    ...(event.evidence || []).flatMap((piece, i) => evidenceOf(piece, i)),
    make("details", {}, make("summary", {}, "JSON"), make("pre", {}, make("code", {}, JSON.stringify(event, null, 1)))));
  record.hidden = false;
  record.scrollTop = 0;
}

function certainty(event) {
  if (event.added) return "";
  const bar = make("i");
  bar.style.width = `${Math.round(event.confidence * 100)}%`;
  return make("span", {class: "certainty", "aria-hidden": "true"}, bar);
}

function selectOf(n, field, choices) {
  const all = choices.includes(value(n, field)) ? choices : [value(n, field), ...choices];
  const select = make("select", {onchange: () => change(n, field, select.value)}, ...all.map((choice) => make("option", {}, choice)));
  select.value = value(n, field);
  return make("label", {}, field, select);
}

function modeOf(n) {
  const now = value(n, "mode"), choices = data.types[value(n, "type")] || [];
  if (!choices.length && !now.length) return null;
  const select = make("select", {onchange: () => change(n, "mode", select.value ? [select.value] : [])},
    make("option", {value: ""}, "–"), ...[...new Set([...now, ...choices])].map((choice) => make("option", {}, choice)));
  select.value = now[0] || "";
  return make("label", {}, "mode", select);
}

function valuesOf(n, field) {
  const found = recordsOf(n, field);
  return found.map((item, i) => make("div", {class: "value"},
    make("div", {},
      make("span", {class: `m m-${FIELDS[field]}`}, LABELS[field].toLowerCase()), " ", make("b", {}, field === "date" ? dateOf(item) : nameOf(item)),
      item.text ? make("small", {}, `“${item.text}”`) : null,
      make("small", {}, [item.role, item.kind !== "unknown" && item.kind, item.granularity, item.admin1,
        item.lat != null && `${item.lat}, ${item.lon}`, item.lemma && `lemma ${item.lemma}`, item.raw_type && `folded from ${item.raw_type}`,
        item.basis && `known by ${item.basis}`].filter(Boolean).join(" · "))),
    make("button", {type: "button", class: "drop", title: "Remove", "aria-label": `Remove ${LABELS[field]} ${nameOf(item)}`,
      onclick: () => change(n, field, MANY.has(field) ? found.filter((_, at) => at !== i) : null)}, "×")));
}

function otherValues(event) {
  const known = new Set([...Object.keys(FIELDS), "id", "type", "mode", "contexts", "status", "confidence", "evidence", "article", "added"]);
  const rows = Object.entries(event).filter(([name, content]) => !known.has(name) && content !== null && !(Array.isArray(content) && !content.length));
  if (event.contexts?.length) rows.push(["contexts", event.contexts.join(", ")]);
  return rows.flatMap(([name, content]) => (Array.isArray(content) ? content : [content]).map((item) => make("div", {class: "value"}, make("div", {},
    make("span", {class: "m m-o"}, item?.kind && name === "quantities" ? item.kind : name), " ",
    make("b", {}, typeof item === "object" ? amountOf(item) : String(item)), item?.text ? make("small", {}, `“${item.text}”`) : null))));
}

function amountOf(item) {
  if (item.name) return nameOf(item);
  const ends = [...new Set([item.low, item.high].filter((end) => end != null))].map((end) => end.toLocaleString("en")).join("–");
  return [ends || item.text || JSON.stringify(item), item.unit].filter(Boolean).join(" ");
}

function evidenceOf(piece, i) {
  return [
    make("h3", {}, i ? "Told again" : "Evidence"), make("blockquote", {}, piece.text),
    make("details", {}, make("summary", {}, "Why it was read"), make("p", {}, make("code", {}, piece.pattern)),
      make("ul", {class: "trace"}, ...piece.trace.map((step) => make("li", {}, step))))];
}

// ---- filters: what they let through is shown everywhere

function filtersNow() {
  const checked = (name) => new Set($$(`#filters input[name=${name}]:checked`).map((box) => box.value));
  const lower = (id) => $(id).value.trim().toLowerCase();
  return {types: checked("type"), statuses: checked("status"), words: lower("#f-words"), actor: lower("#f-actor"),
    country: $("#f-country").value, verdict: $("#f-verdict").value, least: Number($("#f-least").value)};
}

function passes(n, wanted) {
  const event = events[n], people = [...recordsOf(n, "actors"), ...recordsOf(n, "targets")], verdict = verdictOf(n);
  return (!wanted.types.size || wanted.types.has(value(n, "type"))) && (!wanted.statuses.size || wanted.statuses.has(value(n, "status")))
    && (!wanted.verdict || (wanted.verdict === "none" ? !verdict : wanted.verdict === verdict))
    && (event.added || event.confidence >= wanted.least)
    && (!wanted.country || [...people, ...recordsOf(n, "location")].some((record) => record.country === wanted.country))
    && (!wanted.actor || people.some((record) => `${record.name || ""} ${record.text}`.toLowerCase().includes(wanted.actor)))
    && (!wanted.words || (event.evidence || []).some((piece) => piece.text.toLowerCase().includes(wanted.words)))
    && groups.every((group) => group.numbers.has(n));
}

function apply() {
  const wanted = filtersNow();
  visible = new Set([...events.keys()].filter((n) => passes(n, wanted)));
  for (const option of $$(".event", list)) option.hidden = !visible.has(Number(option.dataset.n));
  const filtered = visible.size < events.length;
  for (const group of $$(".of-article", list)) group.hidden = filtered && !$(".event:not([hidden])", group);
  $("#nothing").hidden = visible.size > 0 || !events.length;
  $("#shown").textContent = filtered ? `${visible.size} of ${events.length}` : "";
  $("#f-least-value").textContent = $("#f-least").value;
  $("#chips").replaceChildren(
    ...groups.map((group) => make("button", {type: "button", "aria-label": `Remove filter ${group.label}`, onclick: () => toggleGroup(group.label)}, `${group.label} ×`)),
    ...(filtered ? [make("button", {type: "button", id: "clear", onclick: clearFilters}, "Clear all")] : []));
  for (const [element, numbers] of counted) recount(element, numbers);
  const first = $(".event[tabindex='0']:not([hidden])", list) || options()[0];
  if (first) first.tabIndex = 0;
  light();
}

const counted = $$("[data-e]").map((element) => [element, element.dataset.e.split(" ").map(Number)]);

function recount(element, numbers) {
  const count = numbers.filter((n) => visible.has(n)).length, share = count / numbers.length;
  element.classList.toggle("empty", !count);
  if (element.ownerSVGElement) element.setAttribute("aria-label", `${element.dataset.label}: ${plural(count, "event")}`);
  element.setAttribute("aria-pressed", String(groups.some((group) => group.label === element.dataset.label)));
  const bar = $(".shown", element), number = $(".number", element);
  if (bar.dataset.axis) bar.setAttribute("transform", bar.dataset.axis === "x" ? `scale(${share} 1)` : `scale(1 ${share})`);
  else {
    const size = count && Math.min(44, Math.round(7 + 4 * Math.sqrt(count))); // as Spot.size does
    bar.setAttribute("stroke-width", size);
    $(".ring", element).setAttribute("stroke-width", size && size + 3);
  }
  if (number) number.textContent = count;
}

function toggleGroup(label, numbers) {
  const others = groups.filter((group) => group.label !== label);
  groups = others.length === groups.length ? [...groups, {label, numbers: new Set(numbers)}] : others;
  apply();
  say(`${plural(visible.size, "event")} shown`);
}

function clearFilters() {
  $("#filters form").reset();
  groups = [];
  apply();
  say("all events shown");
}

// ---- choosing words

function offsetOf(text, node, offset) {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, offset);
  return Array.from(range.toString()).length;
}

function pointAt(text, offset) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let left = offset, node = walker.nextNode();
  for (let next = node; next; next = walker.nextNode()) {
    node = next;
    const points = Array.from(node.data);
    if (left <= points.length) return [node, points.slice(0, left).join("").length];
    left -= points.length;
  }
  return [node || text, node ? node.data.length : 0];
}

function selectedWords() {
  const selection = getSelection(), text = textOf(shownArticle);
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
  let start = offsetOf(text, range.startContainer, range.startOffset), end = offsetOf(text, range.endContainer, range.endOffset);
  const points = codePoints(shownArticle), blank = (at) => /\s/u.test(points[at]);
  while (start < end && blank(start)) start++;
  while (end > start && blank(end - 1)) end--;
  return start < end ? {start, end, text: wordsAt(shownArticle, start, end)} : null;
}

function selectWords(start, end) {
  const text = textOf(shownArticle);
  getSelection().setBaseAndExtent(...pointAt(text, start), ...pointAt(text, end));
  $$(".m", text).find((span) => getSelection().containsNode(span, true))?.scrollIntoView({block: "nearest"});
}

function wordsOf(article) {
  const found = [];
  let at = 0, last = 0;
  const content = data.articles[article].text;
  for (const match of content.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)) {
    at += Array.from(content.slice(last, match.index)).length;
    const end = at + Array.from(match[0]).length;
    found.push([at, end]);
    at = end;
    last = match.index + match[0].length;
  }
  return found;
}

function moveWords(by, extend) {
  const words = wordsOf(shownArticle), now = selectedWords();
  if (!words.length) return;
  let from = now ? words.findIndex(([, end]) => end > now.start) : -1;
  let to = now ? words.findLastIndex(([start]) => start < now.end) : -1;
  if (!now) from = to = chosen !== null ? Math.max(0, words.findIndex(([, end]) => end > (recordsOf(chosen, "action")[0]?.start ?? 0))) : 0;
  else if (extend) to = Math.max(from, Math.min(words.length - 1, to + by));
  else from = to = Math.max(0, Math.min(words.length - 1, (by > 0 ? to : from) + by));
  selectWords(words[from][0], words[to][1]);
}

function showUse() {
  const words = selectedWords();
  use.hidden = !words;
  if (!words) return;
  const fields = chosen !== null && events[chosen].article === shownArticle ? Object.keys(FIELDS) : [];
  use.replaceChildren(
    make("q", {}, words.text),
    ...fields.map((field, i) => make("button", {type: "button", title: `${i + 1}; Shift: one more`, onmousedown: (e) => e.preventDefault(), onclick: (e) => useWords(field, e.shiftKey)},
      make("span", {class: `m m-${FIELDS[field]}`}, LABELS[field].toLowerCase()))),
    make("button", {type: "button", title: "m", onmousedown: (e) => e.preventDefault(), onclick: addEvent}, "+ missed event"));
}

function useWords(field, more) {
  const words = selectedWords();
  if (!words || chosen === null || events[chosen].article !== shownArticle) return;
  const same = recordsOf(chosen, field).find((item) => item.start === words.start && item.end === words.end) || words;
  change(chosen, field, MANY.has(field) ? [...(more ? recordsOf(chosen, field).filter((item) => item !== same) : []), same] : same);
  getSelection().removeAllRanges();
}

function addEvent() {
  const words = selectedWords();
  if (!words) return;
  const type = chosen !== null ? value(chosen, "type") : Object.keys(data.types)[0];
  const event = {type, mode: [], contexts: [], status: "asserted", actors: [], action: words, targets: [], date: null, location: null,
    evidence: [], article: shownArticle, added: true, confidence: 1};
  review.added.push(event);
  getSelection().removeAllRanges();
  choose(take(event));
  say("event added: choose its type, then its words");
}

function take(event) {
  const n = events.push(event) - 1;
  addOption(n);
  for (const field of Object.keys(FIELDS)) remark(n, field, event[field], true);
  if (!review.verdicts[n]) judge(n, "added");
  return n;
}

// ---- marks: the text is cut into stretches; a correction cuts it anew and moves the event's letter

function cut(text, at) {
  let left = at;
  for (const child of [...text.childNodes]) {
    const points = Array.from(child.textContent);
    if (left < points.length) {
      if (left === 0) return child;
      const node = child.nodeType === Node.TEXT_NODE ? child : child.firstChild;
      const tail = node.splitText(points.slice(0, left).join("").length);
      if (node === child) return tail;
      const copy = child.cloneNode(false);
      copy.append(tail);
      child.after(copy);
      return copy;
    }
    left -= points.length;
  }
  return null;
}

function remark(n, field, content, isNew = false) {
  const text = textOf(events[n].article), part = `${n}${FIELDS[field]}`;
  if (!isNew) for (const span of $$(".m", text)) setParts(span, span.dataset.m.split(" ").filter((name) => name !== part));
  for (const {start, end} of (Array.isArray(content) ? content : [content]).filter((item) => item && item.start < item.end)) {
    const stop = cut(text, end);
    for (let node = cut(text, start); node && node !== stop;) {
      const next = node.nextSibling;
      let span = node;
      if (node.nodeType === Node.TEXT_NODE) { span = make("span", {class: "m"}); node.replaceWith(span); span.append(node); }
      setParts(span, [...(span.dataset.m || "").split(" ").filter(Boolean), part]);
      node = next;
    }
  }
}

function setParts(span, parts) {
  if (parts.length) span.dataset.m = parts.join(" ");
  else span.replaceWith(...span.childNodes);
}

// ---- out

function goldSpan(item) {
  const {text, start, end, name, country = null, sectors = []} = item;
  return {text: text || name || "", start, end, country, sectors};
}

function goldEvent(n) {
  const [action] = recordsOf(n, "action"), [date] = recordsOf(n, "date"), [place] = recordsOf(n, "location");
  return {
    type: value(n, "type"), mode: value(n, "mode"), status: value(n, "status"),
    trigger: action ? {start: action.start, end: action.end, text: action.text} : null,
    actors: recordsOf(n, "actors").map(goldSpan), targets: recordsOf(n, "targets").map(goldSpan),
    date: date && date.start < date.end ? {text: date.text, start: date.start, end: date.end, value: date.timex ?? null} : null,
    location: place && place.start < place.end ? {text: place.text, start: place.start, end: place.end, lat: place.lat ?? null, lon: place.lon ?? null, geonames_id: place.geonames_id ?? null} : null,
    extra: {verdict: verdictOf(n), ...(events[n].id ? {id: events[n].id} : {})},
  };
}

function goldLines() {
  return data.articles.flatMap((article, a) => {
    const judged = [...events.keys()].filter((n) => events[n].article === a && verdictOf(n));
    const complete = review.complete.includes(a) && !events.some((event, n) => event.article === a && !verdictOf(n));
    if (!judged.length && !complete) return [];
    const kept = judged.filter((n) => verdictOf(n) !== "rejected");
    const rejected = judged.filter((n) => verdictOf(n) === "rejected" && !events[n].added);
    return [JSON.stringify({
      id: article.id || String(a + 1), source: article.source, text: article.text, published: article.published,
      events: kept.map(goldEvent), rejected: rejected.map((n) => ({type: events[n].type, trigger: events[n].action})), exhaustive: {events: complete}}) + "\n"];
  }).join("");
}

function oneLine(text) { return text.replace(/\s+/gu, " ").trim(); }

function sentenceAt(n) {
  const text = codePoints(events[n].article), [action] = recordsOf(n, "action");
  const piece = (events[n].evidence || [])[0];
  if (piece || !action) return piece ? piece.text : "";
  let start = action.start, end = action.end;
  while (start > 0 && !(/[.!?]/.test(text[start - 1]) && /\s/.test(text[start])) && text[start - 1] !== "\n") start--;
  while (end < text.length && !/[.!?\n]/.test(text[end])) end++;
  return text.slice(start, end + 1).join("");
}

function suggestion(n) {
  const quote = (text) => `'${oneLine(text).replaceAll("'", "'\\''")}'`;
  const slots = ["actors", "targets"].flatMap((field) => recordsOf(n, field).filter((item) => item.text).map((item) => `${field}=${quote(item.text)}`));
  return `# ${value(n, "type")}: eventkit suggest ${quote(sentenceAt(n))} ${slots.join(" ")}\n`;
}

function patternLines() {
  const examples = new Map(), wishes = [];
  for (const n of [...events.keys()].filter((number) => verdictOf(number))) {
    const verdict = verdictOf(n), retyped = value(n, "type") !== events[n].type;
    if (verdict === "added" || verdict === "corrected") wishes.push(suggestion(n));
    for (const piece of verdict === "added" ? [] : events[n].evidence) {
      const head = `# ${oneLine(piece.pattern)}\n${oneLine(piece.trace[0] || "")}`;
      const sign = verdict === "rejected" || retyped ? "-" : "+";
      examples.set(head, (examples.get(head) || new Set()).add(`    ${sign} ${oneLine(piece.text)}`));
    }
  }
  const blocks = [...examples].map(([head, lines]) => `${head}\n${[...lines].join("\n")}\n`);
  return ["# Put these lines under their patterns, then run eventkit lint.\n", ...blocks,
    ...(wishes.length ? ["# What no pattern reads rightly yet; eventkit suggest writes a pattern for it:\n", ...wishes] : [])].join("\n");
}

// ---- wiring

const acts = {
  j: () => step(1), k: () => step(-1),
  "[": () => move(-1), "]": () => move(1),
  a: () => judgeAndGo("accepted"), r: () => judgeAndGo("rejected"), u: () => chosen !== null && takeBack(chosen),
  c: () => { show("article"); textOf(shownArticle).focus({preventScroll: true}); moveWords(1, false); },
  m: addEvent, "/": () => { $("#filters").open = true; if (matchMedia("(max-width: 720px)").matches) show("events"); $("#f-words").focus(); },
  o: () => show(main.dataset.view === "overview" ? "article" : "overview"), "?": () => $("#help").showModal(),
};

function judgeAndGo(verdict) {
  if (chosen === null) return;
  const at = options().findIndex((option) => Number(option.dataset.n) === chosen), n = chosen;
  const after = options()[at + 1];
  judge(n, verdict);
  if (!after || after.hidden) return;
  const next = Number(after.dataset.n);
  choose(next, {focus: list.contains(document.activeElement)});
  say(`${SIGNS[verdictOf(n)]}. Next: ${describe(next)}`);
}

function move(by) {
  const article = Math.min(data.articles.length - 1, Math.max(0, shownArticle + by));
  show("article");
  choose(null);
  showArticle(article);
}

document.addEventListener("keydown", (key) => {
  if (key.ctrlKey || key.metaKey || key.altKey || $("#help").open) return;
  const typing = key.target.closest("input:not([type=checkbox], [type=range]), select, textarea");
  if (key.key === "Escape") { escape(); return; }
  if (typing) return;
  const inText = key.target.closest(".text"), inList = key.target.closest("#list");
  const tab = key.target.closest("[role=tab]");
  if (tab && ["ArrowLeft", "ArrowRight"].includes(key.key)) { nextTab(tab, key.key === "ArrowRight" ? 1 : -1); return; }
  if (inText && ["ArrowLeft", "ArrowRight"].includes(key.key)) { key.preventDefault(); moveWords(key.key === "ArrowRight" ? 1 : -1, key.shiftKey); return; }
  if (inList && ["ArrowDown", "ArrowUp"].includes(key.key)) { key.preventDefault(); step(key.key === "ArrowDown" ? 1 : -1); return; }
  if (inList && ["Home", "End"].includes(key.key)) { key.preventDefault(); step(key.key === "End" ? Infinity : -Infinity); return; }
  if (["Enter", " "].includes(key.key) && key.target.matches("svg [data-e]")) { key.preventDefault(); key.target.dispatchEvent(new MouseEvent("click", {bubbles: true})); return; }
  if (["Enter", " "].includes(key.key) && key.target.matches(".event")) { key.preventDefault(); choose(Number(key.target.dataset.n)); return; }
  if (!$("#keys-on").checked) return;
  const digit = /^Digit([1-5])$/.exec(key.code);
  if (digit) { useWords(Object.keys(FIELDS)[digit[1] - 1], key.shiftKey); return; }
  if (acts[key.key]) { key.preventDefault(); acts[key.key](); }
});

function nextTab(tab, by) {
  const tabs = $$("[role=tab]").filter((each) => each.offsetParent);
  const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length];
  show(next.id.slice(4));
  next.focus();
}

function escape() {
  if (!use.hidden) { getSelection().removeAllRanges(); return; }
  if ($("#export").open) { $("#export").open = false; return; }
  if (chosen !== null) choose(null);
}

document.addEventListener("click", (click) => {
  const group = click.target.closest("[data-e]"), option = click.target.closest(".event"), span = click.target.closest(".text .m:not(.off)");
  if (!click.target.closest("#export")) $("#export").open = false;
  if (group) toggleGroup(group.dataset.label, group.dataset.e.split(" ").map(Number));
  else if (option && list.contains(option)) choose(Number(option.dataset.n), {focus: true});
  else if (span && getSelection().isCollapsed) {
    const here = [...new Set(span.dataset.m.split(" ").map((part) => parseInt(part, 10)))].filter((n) => visible.has(n));
    if (here.length) choose(here[(here.indexOf(chosen) + 1) % here.length], {scroll: false});
  }
});

document.addEventListener("selectionchange", showUse);
$("#filters form").addEventListener("input", apply);
$("#filters form").addEventListener("submit", (submit) => submit.preventDefault());
for (const tab of $$("[role=tab]")) tab.addEventListener("click", () => show(tab.id.slice(4)));
$("#which").addEventListener("change", () => { choose(null); showArticle(Number($("#which").value)); });
$("#previous").addEventListener("click", () => move(-1));
$("#next").addEventListener("click", () => move(1));
$("#help-button").addEventListener("click", () => $("#help").showModal());
$("#theme").addEventListener("click", () => {
  const next = {"": "light", light: "dark", dark: ""}[document.documentElement.dataset.theme || ""];
  if (next) document.documentElement.dataset.theme = next;
  else delete document.documentElement.dataset.theme;
  $("#theme").setAttribute("aria-label", `Theme: ${next || "as the system"}`);
  say(`Theme: ${next || "as the system"}`);
});
$("#zoom").addEventListener("click", () => {
  const map = $(".map"), whole = $("#zoom").getAttribute("aria-pressed") !== "true";
  $("#zoom").setAttribute("aria-pressed", String(whole));
  $("#zoom").textContent = whole ? "Around the events" : "Whole world";
  map.setAttribute("viewBox", whole ? map.dataset.world : map.dataset.window);
});
for (const box of $$("[data-complete]")) box.addEventListener("change", () => {
  const article = Number(box.dataset.complete);
  review.complete = review.complete.filter((other) => other !== article).concat(box.checked ? [article] : []);
  remember();
});
$("#export-gold").addEventListener("click", () => save("gold.jsonl", goldLines(), "application/jsonl"));
$("#export-patterns").addEventListener("click", () => save("examples.patterns", patternLines(), "text/plain"));
$("#forget").addEventListener("click", () => {
  if (!confirm("Forget all verdicts and corrections of this page?")) return;
  review = {verdicts: {}, added: [], complete: []};
  remember();
  location.reload();
});

for (const event of review.added) take(event);
for (const n of Object.keys(review.verdicts).map(Number)) {
  if (!events[n]) continue;
  for (const [field, content] of Object.entries(review.verdicts[n].changes || {})) if (FIELDS[field]) remark(n, field, content);
  fill(optionOf(n), n);
}
if (data.articles.length) apply();
tellReview();
})();
