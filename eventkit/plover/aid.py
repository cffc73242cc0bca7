"""AID: money, food, medicine, arms, refuge, rescue given to another."""

from collections.abc import Mapping
from typing import ClassVar

from ..events import Status
from .base import PloverEvent, Quad


class Aid(PloverEvent):
    """An actor gives material help to another.

    Reparations, voluntary settlements, debt relief, the rescue of hostages and soldiers sent for disaster relief
    are AID; a payment ordered by a court is SANCTION; promised aid is AGREE.
    """

    quad: ClassVar[Quad] = "material cooperation"
    score: ClassVar[float] = 10
    recipient_required: ClassVar[bool] = True
    cameo: ClassVar[tuple[str, ...]] = ("07",)
    folds: ClassVar[Mapping[Status, str]] = {Status.PLANNED: "AGREE", Status.NEGATED: "REJECT"}

    patterns = """
    @relief = tranche|instalment|budget support|budgetary support|kroner|kronor|krona|euro|pound|yen|rupee|franc|shilling|yuan|riyal|dinar|aid|assistance|relief|food|medicine|supplies|supply|loan|grant|fund|funding|money|blanket|tent|equipment|grain|rice|wheat|water|vaccine|food aid|humanitarian aid|weapon|arm|ammunition|rocket|donation|million|billion|cash|subsidy|financial support|military training|relief supplies|clothes|credit|bailout|military aid|financial aid|economic aid|emergency aid|relief aid|relief supply|medical supply|military assistance|humanitarian assistance|financial assistance|technical assistance|emergency relief|disaster relief|rescue package|aid package|field hospital|generator|flour|fuel|milk|medicines|missile|tank|drone|fighter jet|howitzer|military equipment|medical aid|goods|shipment|convoy|oil|baby food|drinking water|material|medical equipment|soft loan|development aid|military support|logistical support|air cover|air support|security assistance|consignment|emergency loan|ambulance|school meal|ration|seed|mosquito net|serum|oxygen|ventilator|mask|dose|test kit|rescue equipment|body armour|radar|vehicle|truck|airtime|stipend|scholarship|$|€|£|dollar|euro|pound|yen|military hardware
    @spy = intelligence|military intelligence|intelligence information|satellite image|satellite imagery|satellite photo|aerial photograph|reconnaissance photo|intelligence data|intelligence report|target data|reconnaissance data|satellite intelligence
    @helpers = surgeon|paramedic|epidemiologist|sapper|deminer|team of doctors|peacekeeper|rescue team|doctor|rescuer|medic|aid worker|firefighter|peacekeeping force|medical team|peacekeeping troop|rescue worker|nurse|search and rescue team|relief worker|sniffer dog|engineer|peace force|blue helmet|relief team|disaster team|humanitarian worker|military adviser|military trainer|instructor|hospital ship|rescue dog|fire engine|police trainer|peacekeeping contingent|water bomber|military doctor|expert|peacekeeping soldier|medical brigade|volunteer|peacekeeping unit
    @refuge = asylum|refuge|sanctuary|political asylum|diplomatic asylum|refugee status|temporary protection|safe haven|political refuge|humanitarian visa|temporary refuge|shelter|protection
    @needy = refugee|hungry|wounded|injured|survivor|victim|displaced|civilian|migrant|casualty|famine victim|evacuee|homeless|flood victim|earthquake victim|war wounded|starving|sick|displaced person|expatriate|hostage|orphan|castaway|sailor|fisherman|miner|trapped miner|boat people|foreigner|national|citizen|villager|pilgrim|passenger|tourist|crew|resident|diplomat|besieged|captive|seaman|stranded|climber
    # giving
    {actors} (give|provide|send|deliver|donate|grant|supply|extend|distribute|airlift|allocate|dispatch|contribute|approve|fly|transfer|channel|hand out|disburse|lend|loan|drop|bring|rush|award|allot|hand over|airdrop|parachute|unload|ferry|truck|release|earmark|ship|pour|pump|inject|present|advance|continue|resume|increase|double|step up|funnel|smuggle) @relief to|for|into|towards {targets}
        + Norway sent blankets to Nepal.
        + Finnish engineers handed over a shipment of pumps to the city of Beira.
        + Two charities delivered blankets to a shelter in Manila.
        - The coach gave support to the knee.
    {actors} (give|provide|send|grant|lend|supply|award|loan|donate|advance|allocate) {targets:COUNTRY|GOV|ARMED|ORG|GROUP|PERSON} @relief
        + The World Bank gave Ghana a loan.
        - The firm gave the buyer a discount.
    @pure = aid|humanitarian aid|food|medicine|blanket|tent|food aid|relief supply|relief supplies|relief aid|emergency aid|medical supply|emergency relief|relief|humanitarian assistance|medical aid|vaccine|flour|rice|grain|relief goods|aid package
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP} (send|deliver|airlift|distribute|airdrop|donate|dispatch|fly|ship|parachute|rush) @pure [in|after|across *]
        + The Red Cross distributed food in Goma.
        + The Cuban air force airdropped food after the earthquake.
    {actors} (provide|supply|equip|arm|furnish|present|outfit) {targets:COUNTRY|GOV|ARMED|ORG|GROUP} with @relief
        + Iran furnished the militia in Gaza with rockets.
    {actors} (provide|supply|feed|give|pass|share|hand|hand over|send) @spy to {targets}
        + The United States provided satellite photos to Macedonia.
    {actors} (donate|contribute) * to|for {targets}
        + Kuwait donated its old palace to Lebanon.
    (military aid|food aid|humanitarian aid|aid|assistance|economic aid|military assistance|financial aid|emergency aid|arms delivery|arms shipment|aid shipment|food shipment|bailout) to|for {targets:COUNTRY|GOV|ARMED} by|from {actors}
        + Military aid to Egypt from the United States continued.
        + Saudi Arabia's aid to the mujahideen grew.
    (delivery|distribution|airlift|shipment|provision|supply|dispatch) of @relief to|for {targets} [by {actors}]
        + The delivery of food to the Kurds by the Red Cross went on.
    {actors:COUNTRY|GOV|ARMED|ORG} (arm|finance|fund|bankroll|subsidise|equip|bail out|resupply|rearm|feed|reequip) {targets:COUNTRY|GOV|ARMED}
        + Libya armed the rebels of Chad with rockets.
        + Tehran finances Hezbollah.
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP} (aid|assist|help) {targets:COUNTRY|GOV|ARMED} [with|in|after|against|by *]
        + Finland assisted Latvia with its budget.
        + Cuban doctors helped Haiti after the earthquake.
        - The song helped the singer.
    {actors:COUNTRY|GOV|ARMED|ORG|GROUP} (aid|assist|help|relieve) @needy [with|in|after|by *]
        + Italian soldiers helped earthquake victims in Iran.
    {actors:COUNTRY|GOV|ORG} come to (aid|rescue|help|assistance|relief) [of {targets}]
        + France came to the aid of Chad.
    {actors} (treat|feed|shelter|house|accommodate|vaccinate|clothe|nurse|host|protect) (patient|refugee|wounded|injured|evacuee|displaced|survivor|famine victim|hungry|homeless|displaced person|earthquake victim|flood victim|casualty|war wounded|asylum seeker|starving|fugitive|orphan|wounded soldier|wounded civilian|malnourished child) [of|from|in {targets}]
        + Red Cross workers fed refugees in Goma.
        + Jordanian doctors treated the wounded from Syria.
    {actors} (rebuild|reconstruct|restore) (school|hospital|bridge|home|house|village|road|port|power plant|clinic|airport) in|for {targets:COUNTRY}
        + Japan rebuilt a hospital in Cambodia.
    {actors} (raise|collect) (money|fund|donation|million|dollar|relief) for {targets:COUNTRY|GROUP}
        + The Swedish Red Cross raised money for Ethiopia.
    {actors} (finance|fund|underwrite|bankroll|sponsor) (project|programme|program|reconstruction|construction|dam|school|hospital|road|war|rebels|clinic|army|campaign) [in|of|for {targets:COUNTRY}]
        + The World Bank financed a dam in Laos.
    # refuge
    {actors} (grant|give|provide|extend) @refuge [to|for {targets}]  => #asylum
        + Canada granted asylum to the dissident.
        + Ecuador granted the editor asylum.
        + Norway has granted political asylum to two Iranian poets.
    {actors:COUNTRY|GOV|ORG} (take in|absorb|accept|admit|resettle|welcome|shelter|harbour|receive|house|host|let in) (refugee|migrant|asylum seeker|evacuee|boat people|displaced person|fugitive|deserter|fleeing civilian|exile) [from|of {targets}]  => #migration
        + Jordan took in refugees from Syria.
    {actors:COUNTRY|GOV} (open) (border|door|frontier|camp) to (refugee|migrant|alien|asylum seeker|evacuee|wounded|displaced|fleeing civilian) [from|of {targets}]  => #migration
        + Benin opened its borders to refugees from Nigeria.
    {actors:COUNTRY|GOV} (open) (door) to {targets:GROUP|PERSON}  => #migration
        + Uganda opened its doors to 20,000 Congolese.
    # debts and compensation
    {actors} (slash|halve|forgive|cancel|write off|reschedule|restructure|waive|relieve|reduce|wipe out|wipe) (debt|loan|foreign debt|external debt|arrear|sovereign debt|repayment|debt burden) [of|by|for|to {targets}]  => #economic
        + France cancelled the debt of Chad.
    {actors} (grant|give) {targets} (debt relief|credit line|debt moratorium)  => #economic
        + Paris gave Senegal debt relief.
    {actors} (compensate|indemnify|reimburse) {targets}  => #reparations
        + Kuwait compensated the Egyptian workers.
    {actors} pay (compensation|reparation|damages|blood money|indemnity|restitution) [to|for {targets}]  => #reparations
        + Libya paid compensation to the families.
        + Ghana has paid compensation to the evicted farmers.
    {actors:COUNTRY|GOV|ORG|PERSON} (pay) (ransom) [to|for {targets}]
        + Spain paid a ransom to the pirates.
    # protection and rescue
    {actors} (deploy|send|dispatch|contribute|provide|fly|rush|commit|airlift|supply|assign) @helpers [to|in|for|with {targets}]
        + Rwanda sent peacekeepers to Darfur.
        + Mexico sent a rescue team to Haiti.
    @helpers (arrive|land|deploy|reach|get) in|at|to|into {targets} [by {actors}]
        + African Union peacekeepers arrived in Mogadishu.
        + Japanese rescue teams arrived in Turkey after the earthquake.
    (aid|relief supply|humanitarian aid|aid convoy|food aid|relief convoy|relief flight|aid flight|relief plane|food shipment|aid ship|supplies|emergency aid) (arrive|reach|land|get|flow) [in|at|to|into {targets}] [from|by {actors}]
        + An aid convoy from Turkey arrived in Idlib.
    deployment of @helpers [to|in {targets}] [by|from {actors}]
        + The deployment of peacekeepers to Sudan by the African Union began.
    {actors} (rescue|save|pluck|free|pull|evacuate|airlift|recover alive|bring to safety|fish|fly out|lift|ferry) @needy [from|in|of|off|out *]
        + Commandos rescued 12 hostages.
        + The Italian navy rescued 40 migrants.
        + Navy boats evacuated the villagers from the delta.
    {actors} (rescue|evacuate|airlift|pluck) (people|family|child|woman|man|student|worker|villager|patient|personnel|staff) [from|in|of|off|out *]
        + The Greek navy evacuated dozens of people from the island.
    {actors:COUNTRY|GOV|ARMED|ORG} (rescue|airlift) {targets:PERSON|GROUP|GOV}
        + The coastguard of Malta rescued the minister.
    (rescue|evacuation|airlift) of @needy [by {actors}] [from *]
        + The evacuation of the refugees by the Greek navy took two days.
    {actors} (mobilise|deploy|send|order|dispatch|use|call out) (soldier|troop|army|police|helicopter|force|warship|plane|military|navy|air force|aircraft|marine|ship) to (help|rescue|evacuate|assist|distribute|search|deliver|airlift|clear snow|feed)
        + India deployed helicopters to help the villagers.
    {actors} (deploy|send|dispatch|order) (soldier|troop|army|police|force|warship|military|marine|peacekeeper) to (protect) (civilian|refugee|convoy|aid convoy|villager|minority|displaced|enclave|safe area|aid worker|pilgrim|relief)
        + Kenya sent troops to protect the refugees.
    {actors:ARMED|COUNTRY|ORG} (escort|guard) (convoy|aid convoy|civilian|relief convoy|refugee|enclave|safe area|tanker|merchant ship|ship|humanitarian convoy|kurds) [from|against|in|of {targets}]
        + British soldiers escorted an aid convoy in Bosnia.
    {actors:POLITICAL|ORG} (set up|open|establish|erect|build|run|operate) (field hospital|shelter|relief camp|refugee camp|feeding centre|soup kitchen|aid station|emergency shelter|evacuation centre|tent city|reception centre|mobile clinic|food bank|temporary shelter) [in|at|for|near|along *]
        + The Red Cross set up a field hospital in Aleppo.
        - Scouts set up a camp in the woods.
    {actors:COUNTRY|GOV|ORG} (shelter|harbour|take in|absorb|resettle|house) {targets:GROUP}  => #migration
        + Poland sheltered two million Ukrainians.
    (aid ship|relief ship|aid plane|relief plane|aid convoy|relief convoy|aid flight|cargo plane|hospital ship|aid truck|supply ship|ship) (dock|land|arrive|unload|touch down|berth|anchor) [in|at {location}] with (aid|food|flour|medicine|relief|tent|supplies|wheat|vaccine|ton|tonne)
        + A Turkish ship docked in Beirut with 500 tons of flour.
    {actors:POLITICAL|ORG} (run|open|operate|set up) (clinic|camp|school|hospital|centre|kitchen|food programme|feeding programme) for @needy
        + A charity runs a clinic for refugees in Lesbos.
    @helpers (fly|travel|head|leave|depart|rush|set off|go|sail) to|for {location:PLACE}
        + Firefighters from Slovenia flew to Greece.
    {actors:POLITICAL|ORG|GROUP} (feed|clothe|shelter|treat|house) (migrant|hungry|poor|displaced|people|family|survivor|villager|evacuee|needy|homeless people|prisoner of war|pilgrim|asylum seeker|child)
        + Volunteers fed hundreds of migrants.
        - The chef fed the guests.
    {actors:POLITICAL|ORG} (save|rescue|pick up|pluck) (people|man|woman|child|sailor|crew|passenger|life|fisherman|migrant) from|off (sea|boat|dinghy|ship|water|river|rubble|flood|fire|building|ice|roof|island|wreck|mountain|cave|mine|raft|vessel)
        + The Dutch navy saved 40 people from a sinking dinghy.
    # idioms of the wires
    {actors:COUNTRY|GOV|ORG} (fly in|bring in|ship in|truck in|airlift in|rush in) (@relief|@helpers|tonne|ton)
        + France has flown in 18 tonnes of medical supplies.
    {actors:POLITICAL|ORG} donate *
        + Japan has donated ten dialysis machines.
        - The striker of Chile donated his shirt.
    {actors:POLITICAL|ORG} (write off|forgive|waive|cancel|wipe out) (dollar|euro|million|billion) [of|owed by|to|for|from {targets:POLITICAL}]
        + France wrote off 160 million euros of debt for Benin.
        - The bank wrote off 30 million dollars of bad loans.
    {actors:POLITICAL|ORG} (bankroll|underwrite|subsidise|top up|prop up) (budget|treasury|payroll|reserve|central bank|economy|hospital|salary|project|programme|port|berth|clinic|road|school) [of|for|in {targets:POLITICAL}]
        + Kuwait topped up the payroll of the Palestinian Authority.
    {actors:ARMED|GOV} (ferry|airlift|bring|lead|carry|fly) {targets:GROUP|PERSON} to safety|shore
        + Marines ferried the villagers to safety.
    # look-alikes
    ! {actors} help (himself|herself|themselves|itself|oneself) [to *]
        - The minister helped himself to the drugs.
    ! {actors} (come up) with (measure|plan|programme|program|scheme|package|idea|proposal|solution|policy|initiative|strategy) to (help|assist|rescue|relieve)
        - The ministry came up with measures to help.
    ! (rebel|guerrilla|militant|kidnapper|gunman|hijacker|pirate|insurgent|captor|gang|militia|extremist|militiaman|separatist|fighter|bandit|abductor|terrorist|jihadist|hamas|hezbollah|taliban|group) free @needy [from|in|of|off|out *]
        - Rebels freed five tourists in the jungle.
    ! {actors} (help|save|support|aid|assist) (economy|money|time|life|planet|environment|energy|day|customer|company|reader|user|business|team|club|police|investigation|inquiry|student|cause|digestion|sale)
        - The plan saved money.
        - The man is helping police in Spain with their inquiries.
    ! {actors} (help|assist) {targets} to|in (win|beat|draw|qualify|reach|sell|grow|avoid|understand|find|make|ban|become|improve|score|learn|save|see|get|escape|kill|rob|smuggle|evade|plan|kidnap|murder|commit)
        - The striker helped Spain to win the cup.
    ! {actors} (drop|lower|cut|slash|raise|reduce) (price|fare|rate|fee|tax|toll) [to|for|below *]
        - Airlines dropped their prices for flights to Peru.
    ! {actors} (give|send|deliver|sell|hand) {targets} (dose|overdose|lethal dose|drug|poison|pill|ticket|citation|injection)
        - The nurse gave the sailor a lethal dose.
    ! {actors} arm (bomb|device|system|himself|themselves|herself)
        - The man armed the bomb.
    ! {actors} (give|provide|send|deliver|supply|transfer) @relief to|for (customer|market|reader|client|store|company|shareholder|account|bank account|user|knee|subscriber|buyer|shopper|consumer|household|investor)
        - The firm delivered goods to customers in Peru.
    ! {actors} (release|approve|raise|allocate|inject) (fund|money|million|billion|funding) for (film|album|club|stadium|campaign|startup|election|road|police|project|company)
        - The council approved money for the road in Peru.
    ! {actors} (feed|fund|finance|house|host) (speculation|rumour|itself|himself|habit|lifestyle|growth|acquisition|purchase|exhibition|museum)
        - The remark fed speculation in Spain.
    ! {actors} (evacuate|rescue|save) (company|firm|bank|club|airline|building|office|economy|game|match|point)
        - The goal saved the match for Spain.
    """
