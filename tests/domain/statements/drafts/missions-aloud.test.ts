/** Missions over many sectors, each read aloud: parts as people type them, in the order of `ids`, and what the draft says. */
import { expect, test } from 'vitest';
import { draftWords } from '../../../../src/content/messages/en/statement-drafts';
import { missionDrafts } from '../../../../src/domain/statements/drafts/drafts';

const spoken: [draft: string, typed: string, sentence: string][] = [
  [
    'result-first',
    'Library members | borrow a book from any branch | at home | keep a chair by the window free | the branch is closed | fines that grow overnight',
    'Library members can borrow a book from any branch and feel at home, because we always keep a chair by the window free.',
  ],
  [
    'moment-first',
    'Guests | sleep until they wake | looked after | we carry their bags to the room | they arrive after midnight | waiting at reception',
    'When they arrive after midnight, guests can sleep until they wake without waiting at reception.',
  ],
  [
    'habit-first',
    'Patients | understanding what happens next | safe, informed and respected | tell them the truth the same day | results come back | being sent from desk to desk',
    'We always tell them the truth the same day. That is how we leave patients feeling safe, informed and respected, and spared being sent from desk to desk.',
  ],
  [
    'certainty-first',
    'an inpatient | gets pain relief within ten minutes | calm | nurses call back within five minutes | pain returns at night | ringing twice',
    'Whichever of us they meet, even when pain returns at night, every inpatient knows from the start that they can get pain relief within ten minutes.',
  ],
  [
    'promise-first',
    'SMEs | Open an account in one visit | taken seriously | a named adviser answers the phone | cash runs short | forms nobody reads',
    'Our word to SMEs: you can open an account in one visit; you will come away feeling taken seriously, since a named adviser answers the phone. Hold us to it.',
  ],
  [
    'limit-first',
    'first-time buyers | know what they can afford | sure of themselves | show the whole cost on one page | Before they sign | surprises at the notary',
    'We refuse to put first-time buyers through surprises at the notary before they sign, so we always show the whole cost on one page.',
  ],
  [
    'feeling-first',
    'policyholders | to settle a claim in one call | relief | pay within two days | a storm hits | having to prove the obvious',
    'Ask policyholders how it feels to deal with us: the answer is “relief”, for they can settle a claim in one call, spared having to prove the obvious.',
  ],
  [
    'result-first',
    'a driver | a claim settled in one call | in good hands | Our team rings back the same day | an accident | tell the story twice',
    'Every driver can count on a claim settled in one call and feel in good hands, because our team rings back the same day.',
  ],
  [
    'moment-first',
    'Commuters | get home | informed | We tell them before they ask | A train is late | guessing',
    'When a train is late, commuters can get home without guessing.',
  ],
  [
    'habit-first',
    'Harbour Rail passengers | rebook on their phone | in control | hold the last train | A connection is missed | nights on a bench',
    'We always hold the last train. That is how we leave Harbour Rail passengers feeling in control and spared nights on a bench.',
  ],
  [
    'certainty-first',
    'Lufthansa passengers | can rebook without waiting in line | that somebody is in charge | give them a new seat before they ask | their flight is cancelled | no explanation',
    'Whichever of us they meet, even when their flight is cancelled, Lufthansa passengers know from the start that they can rebook without waiting in line.',
  ],
  [
    'promise-first',
    'tenants of our older houses | see who is coming and when | in control | ring before we come | Something breaks | taking a day off for nothing',
    'Our word to tenants of our older houses: you can see who is coming and when; you will come away feeling in control, since we always ring before we come. Hold us to it.',
  ],
  [
    'limit-first',
    `People who rent from us | They can report a leak at night | peace of mind | Don't leave anyone without heating | the boiler fails in January | no answer until Monday`,
    'We refuse to put people who rent from us through being left with no answer until Monday when the boiler fails in January, so we never leave anyone without heating.',
  ],
  [
    'feeling-first',
    'students | finish their degree on time | known by name | answer within two working days | they fall behind | chasing three offices',
    'Ask students how it feels to deal with us: the answer is “known by name”, for they can finish their degree on time, spared chasing three offices.',
  ],
  [
    'result-first',
    'parents and carers | hear from us first | trusted | ring home with good news too | their child is struggling | finding out at the school gate',
    'Parents and carers can hear from us first and feel trusted, because we always ring home with good news too.',
  ],
  [
    'moment-first',
    'Donors | see what their gift did | proud | we write to them about one real case | the appeal is over | another letter asking for more',
    'When the appeal is over, donors can see what their gift did without another letter asking for more.',
  ],
  [
    'habit-first',
    'every visitor | find the one thing they came for | curious | explain in plain words | on a rainy Sunday | queues',
    'We always explain in plain words. That is how we leave every visitor feeling curious and spared queues.',
  ],
  [
    'certainty-first',
    'regulars and newcomers | eat well for under €20 | welcome | never rush anyone | the kitchen is full | a wait without a word',
    'Whichever of us they meet, even when the kitchen is full, regulars and newcomers know from the start that they can eat well for under €20.',
  ],
  [
    'promise-first',
    'shopper | returns anything without a receipt | treated fairly | refunding on the spot | a size is wrong | arguing at the till',
    'Our word to every shopper: you can return anything without a receipt; you will come away feeling treated fairly, since we always refund on the spot. Hold us to it.',
  ],
  [
    'limit-first',
    'customers | return it at the corner shop | no stress | refund the day it is handed in | the parcel is wrong | print a label',
    'We refuse to put customers through having to print a label when the parcel is wrong, so we always refund the day it is handed in.',
  ],
  [
    'feeling-first',
    'households | being online the same day | confident | never close a fault before they say so | the line goes dead | call centre loops',
    'Ask households how it feels to deal with us: the answer is “confident”, for they can be online the same day, spared call centre loops.',
  ],
  [
    'result-first',
    'Our customers | understand their bill | fairly treated | send no estimate without a reading | prices rise | small print',
    'Our customers can understand their bill and feel fairly treated, because we always send no estimate without a reading.',
  ],
  [
    'moment-first',
    'residents | turn on the tap without a thought | Safe | test every source daily | a main bursts | boiling water for days',
    'When a main bursts, residents can turn on the tap without a thought, without boiling water for days.',
  ],
  [
    'habit-first',
    'citizens | renew a permit in ten minutes | respected | a person answers within three rings | they move house | filling in the same form twice',
    'A person answers within three rings. That is how we leave citizens feeling respected and spared filling in the same form twice.',
  ],
  [
    'certainty-first',
    'taxpayers | get it right the first time | at ease | no letter without a phone number | a deadline is near | fear of a fine',
    'Whichever of us they meet, even when a deadline is near, taxpayers know from the start that they can get it right the first time.',
  ],
  [
    'promise-first',
    'victims of burglary | know who handles their case | believed | An officer calls every week | the case is closed | silence',
    'Our word to victims of burglary: you can know who handles your case; you will come away feeling believed, since an officer calls every week. Hold us to it.',
  ],
  [
    'limit-first',
    'developers | ship on a Friday | unblocked | publish every outage within 15 minutes | an API changes | guesswork',
    'We refuse to put developers through guesswork when an API changes, so we always publish every outage within 15 minutes.',
  ],
  [
    'feeling-first',
    'B2B clients | reach an engineer, not a script | like a partner | put an engineer on every call | production is down | tickets that bounce',
    'Ask B2B clients how it feels to deal with us: the answer is “like a partner”, for they can reach an engineer, not a script, spared tickets that bounce.',
  ],
  [
    'result-first',
    'shippers | see where every pallet is | on top of things | warn them before a delay | at the border | phoning round',
    'Shippers can see where every pallet is and feel on top of things, because we always warn them before a delay.',
  ],
  [
    'moment-first',
    'the recipient | choose the hour of delivery | respected | knock and wait | a parcel is late | a card through the door',
    'When a parcel is late, the recipient can choose the hour of delivery without a card through the door.',
  ],
  [
    'habit-first',
    'families of our residents | visit whenever they like | heard | Anna and her team call every Sunday | After a fall | being the last to know',
    'Anna and her team call every Sunday. That is how we leave families of our residents feeling heard and spared being the last to know.',
  ],
  [
    'certainty-first',
    'Members | never wait for a machine | stronger | greet newcomers by name | in January | contracts that trap',
    'Whichever of us they meet, even in January, members know from the start that they can be sure never to wait for a machine.',
  ],
  [
    'promise-first',
    'nervous patients | stop the treatment with one finger | in control | explains each step first | the drill starts | surprise',
    'Our word to nervous patients: you can stop the treatment with one finger; you will come away feeling in control, since we always explain each step first. Hold us to it.',
  ],
  [
    'limit-first',
    'drivers | drive home the same day | not fooled | Show the old part | a warning light comes on | work they never ordered',
    'We refuse to put drivers through any work they never ordered when a warning light comes on, so we always show the old part.',
  ],
  [
    'feeling-first',
    'Families | spend their first hour in the pool | relaxed | check rooms before they land | the flight lands at 3 am | queueing with tired children',
    'Ask families how it feels to deal with us: the answer is “relaxed”, for they can spend their first hour in the pool, spared queueing with tired children.',
  ],
  [
    'result-first',
    'anyone who comes alone | find a good seat | part of it | hosts sit with newcomers | the bar is crowded | standing about',
    'Anyone who comes alone can find a good seat and feel part of it, because hosts sit with newcomers.',
  ],
  [
    'moment-first',
    'people going through a divorce | know the cost before they start | less alone | bill by the step, never by the hour | things turn ugly | legal jargon',
    'When things turn ugly, people going through a divorce can know the cost before they start without legal jargon.',
  ],
  [
    'habit-first',
    'bereaved families | say goodbye their way | held | one person stays with them throughout | A death in the family | decisions in a hurry',
    'One person stays with them throughout. That is how we leave bereaved families feeling held and spared decisions in a hurry.',
  ],
  [
    'certainty-first',
    'growers | get a fair price the same day | valued | weighing in front of them | harvest is in | haggling',
    'Whichever of us they meet, even when harvest is in, growers know from the start that they can get a fair price the same day.',
  ],
  [
    'promise-first',
    'OEM buyers; integrators | get a part in 48 hours | backed up | keep stock of the last ten years | a line stops | a search across five suppliers',
    'Our word to OEM buyers and integrators: you can get a part in 48 hours; you will come away feeling backed up, since we always keep stock of the last ten years. Hold us to it.',
  ],
  [
    'limit-first',
    'site managers | get concrete at the minute agreed | never let down | call 30 minutes ahead | weather turns | crews standing idle',
    'We refuse to put site managers through crews standing idle when weather turns, so we always call 30 minutes ahead.',
  ],
  [
    'feeling-first',
    'Every applicant | gets an answer within a week | seen | say why | they are turned down | silence after the interview',
    'Ask any applicant how it feels to deal with us: the answer is “seen”, for they can get an answer within a week, spared silence after the interview.',
  ],
  [
    'result-first',
    'wheelchair users | travel without booking ahead | independent | test each lift before the first train | a lift fails | detours',
    'Wheelchair users can travel without booking ahead and feel independent, because we always test each lift before the first train.',
  ],
  [
    'moment-first',
    'people on long-term medication | collect it in two minutes | looked after | the pharmacist checks every change | a medicine is out of stock | a second trip',
    'When a medicine is out of stock, people on long-term medication can collect it in two minutes without a second trip.',
  ],
  [
    'habit-first',
    'players | lose an evening without losing their money | respected | refund within 14 days, no questions | a child buys by accident | dark patterns',
    'We always refund within 14 days, no questions. That is how we leave players feeling respected and spared dark patterns.',
  ],
  [
    'certainty-first',
    'all | pay | ok | ring | at night | fees',
    'Whichever of us they meet, even at night, all know from the start that they can pay.',
  ],
  [
    'promise-first',
    'families with young children who live more than thirty kilometres from the nearest hospital and have no car of their own | be seen by the same doctor at every visit, get their results on the phone the next morning and ask a nurse anything at any hour of the day | calm and confident | send a taxi | a child falls ill at the weekend | driving for an hour only to be told to come back on Monday',
    'Our word to families with young children who live more than thirty kilometres from the nearest hospital and have no car of their own: you can be seen by the same doctor at every visit, get your results on the phone the next morning and ask a nurse anything at any hour of the day; you will come away feeling calm and confident, since we always send a taxi. Hold us to it.',
  ],
  [
    'limit-first',
    'Anna and her team | being able to book a room | like a regular | no hidden fees | Things go wrong | hidden fees',
    'We refuse to put Anna and her team through hidden fees when things go wrong, so there are no hidden fees.',
  ],
  [
    'feeling-first',
    'everyone who rents from us | their claim is settled in one call | respected; informed; safe | every call is answered within three rings | the boiler breaks in winter | long wait',
    'Ask anyone who rents from us how it feels to deal with us: the answer is “respected, informed and safe”, for they can count on their claim settled in one call, spared any long wait.',
  ],
  [
    'result-first',
    'Staff | never wait at the desk | valued | ringing before we come | arriving late | having to call again',
    'Staff can be sure never to wait at the desk and feel valued, because we always ring before we come.',
  ],
  [
    'moment-first',
    'a parent | know their child is safe | confidence | greet them by name when they arrive | they drop off their child | they have to chase us',
    'When they drop off their child, every parent can know their child is safe without having to chase us.',
  ],
  [
    'habit-first',
    'patients, carers | a claim settled in one call | a sense of calm | a call before every visit | after surgery | queue at the desk',
    'There is always a call before every visit. That is how we leave patients and carers feeling a sense of calm and spared having to queue at the desk.',
  ],
  [
    'certainty-first',
    'families of our residents | seen by a doctor within an hour | heard | is honest about waiting times | bad news | not knowing who to ask',
    'Whichever of us they meet, even when it comes to bad news, families of our residents know from the start that they can be seen by a doctor within an hour.',
  ],
  [
    'promise-first',
    'iPhone users | pick up where they left off | "at home" | we’re honest about battery life | an update fails | “Please hold the line.”',
    'Our word to iPhone users: you can pick up where you left off; you will come away feeling "at home", since we are always honest about battery life. Hold us to it.',
  ],
  [
    'limit-first',
    '- tenants\n- owners | - see the plan\n- object in time\n- get an answer | heard | Will answer every letter. | when a building site opens, | without having to ask…',
    'We refuse to put tenants and owners through having to ask when a building site opens, so we will always answer every letter.',
  ],
  [
    'moment-first',
    'Our Patients | get their treatment done without fear | not afraid, listened to | We explain each step before we do it | They are in pain at the weekend | Being lectured',
    'When they are in pain at the weekend, our Patients can get their treatment done without fear, without being lectured.',
  ],
  [
    'result-first',
    'Our Patients | get their treatment done | not afraid, listened to | We explain each step before we do it | They are in pain | Being lectured',
    'Our Patients can get their treatment done and feel not afraid and listened to, because we always explain each step before we do it.',
  ],
  [
    'moment-first',
    'nervous patients | know what it costs before we start | safe | tell them the price first | a tooth breaks | surprise bills',
    'When a tooth breaks, nervous patients can know what it costs before we start without surprise bills.',
  ],
  [
    'moment-first',
    'Residents & leaseholders | report a repair | respected | call back within a day | something leaks | having to explain everything again',
    'When something leaks, residents & leaseholders can report a repair without having to explain everything again.',
  ],
  [
    'habit-first',
    'Students | find a room | settled | answer the same day | a landlord sells | weeks on a sofa',
    'We always answer the same day. That is how we leave students feeling settled and spared weeks on a sofa.',
  ],
  [
    'moment-first',
    'NHS PATIENTS | GET A ROOM | heard | ring before we come | the boiler breaks | CHASING US BY PHONE',
    'When the boiler breaks, NHS patients can get a room without chasing us by phone.',
  ],
  [
    'moment-first',
    'service technicians | find the right drawing | sure | keep every drawing | They’re standing in front of an open machine | hunting through old files; waiting on hold',
    'When they’re standing in front of an open machine, service technicians can find the right drawing without hunting through old files and waiting on hold.',
  ],
  [
    'moment-first',
    'Council tenants, leaseholders | We want them to get a straight answer | informed | text before we come | First visit | wondering',
    'When it comes to the first visit, council tenants and leaseholders can get a straight answer without wondering.',
  ],
  [
    'moment-first',
    'applicants | find their place on the list | fairly treated | publish it every Monday | their circumstances change | not knowing',
    'When their circumstances change, applicants can find their place on the list without the worry of not knowing.',
  ],
  [
    'moment-first',
    'our customers | that their machine reaches its rated output | supported | stay until it runs | commissioning | blame games',
    'When it comes to commissioning, our customers can be sure that their machine reaches its rated output without blame games.',
  ],
  [
    'moment-first',
    'Users in hospitals | get the right part | sure | stock it ourselves | a line stops | Doing without',
    'When a line stops, users in hospitals can get the right part without doing without.',
  ],
];

const ids = ['who', 'done', 'feeling', 'always', 'situation', 'pain'] as const;

test.each(spoken)('%s of "%s"', (draft, typed, sentence) => {
  const texts = typed.split(' | ');
  const parts = Object.fromEntries(ids.map((id, at) => [id, texts[at]]));
  expect(missionDrafts(parts, draftWords).find(({ id }) => id === draft)!.text).toBe(sentence);
});
