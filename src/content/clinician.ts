/**
 * "When to see a clinician": a static page. Nothing here is worked out from entries, so nothing a
 * person writes can set it off or silence it.
 */

export const HELP_LEVELS = [
  'emergency',
  'same-day',
  'book-a-visit',
  'ask-before',
  'mental-health',
] as const;
export type HelpLevelId = (typeof HELP_LEVELS)[number];

export type HelpLevel = {
  readonly id: HelpLevelId;
  /** What to do, in words: colour and icon only repeat it. */
  readonly title: string;
  readonly lead: string;
  readonly situations: readonly string[];
};

export const helpLevels: readonly HelpLevel[] = [
  {
    id: 'emergency',
    title: 'Call the emergency number now',
    lead: 'Do not wait to see whether it passes, and do not drive yourself.',
    situations: [
      'Trouble breathing or swallowing, wheezing, or swelling of tongue, throat or lips, with or without hives',
      'Feeling faint or confused, above all soon after food, a medicine or a sting',
      'A lot of blood from the bottom, bleeding that does not stop, or large clots',
    ],
  },
  {
    id: 'same-day',
    title: 'Get help the same day',
    lead: 'Ring your doctor, an urgent care line or a walk-in clinic today.',
    situations: [
      'A rash with fever, or while you feel very unwell',
      'A rash that comes suddenly and spreads fast, or that covers most of the body',
      'Blisters, above all at the eyes, in the mouth or on the genitals',
      'Skin that is very painful',
      'Signs of infection: warmth and swelling, a red or dark streak, pus, yellow or green fluid',
      'Eczema that turns painful, with groups of small blisters, crusts or weeping, that spreads quickly or comes with fever',
      'Black or dark red stool, or diarrhoea with blood',
    ],
  },
  {
    id: 'book-a-visit',
    title: 'Book a visit',
    lead: 'Soon, though not today. Your notes may help you tell the story.',
    situations: [
      'Blood in the stool, a change in your bowels, belly pain or bloating that goes on for three weeks or more',
      'Losing weight without trying, or unusual tiredness',
      'A mole or patch that changes, or a sore that will not close',
      'Skin or gut that keeps bothering you, costs you sleep or weighs on your mood',
    ],
  },
  {
    id: 'ask-before',
    title: 'Ask before you change something',
    lead: 'A doctor, pharmacist or dietitian can tell you what fits you.',
    situations: [
      'Probiotics or unpasteurised ferments when pregnant or breastfeeding, for a child, with an immune problem, a serious illness or a central line',
      'Any known or suspected food allergy: never test a food on yourself',
      'Leaving out whole groups of foods, or stopping something you were prescribed',
    ],
  },
  {
    id: 'mental-health',
    title: 'When it is too much to carry',
    lead: 'Skin, food and mood can weigh heavily. You do not have to manage alone.',
    situations: [
      'Thoughts of harming yourself: call your local crisis line, or the emergency number if you are in danger now',
      'Eating that has become frightening, or thoughts about food that take over: talk to a doctor or someone you trust',
    ],
  },
];

export type EmergencyNumber = {
  readonly region: string;
  readonly numbers: readonly string[];
  readonly note?: string;
};

export const emergencyNumbers: readonly EmergencyNumber[] = [
  { region: 'European Union', numbers: ['112'] },
  { region: 'United Kingdom', numbers: ['999'], note: '112 works as well' },
  { region: 'United States and Canada', numbers: ['911'] },
  { region: 'Australia', numbers: ['000'] },
  { region: 'New Zealand', numbers: ['111'] },
  { region: 'India', numbers: ['112', '102', '108'], note: '102 and 108 for an ambulance' },
  { region: 'Anywhere else', numbers: [], note: 'Your local emergency number' },
];
