/** Words of the foundation: what both statements rest on, what customers said, what staff answered. */
import { count, list, number } from './format';

interface FieldWords {
  label: string;
  /** What it improves. */
  improves: string;
  example: string;
}

const sentences = (many: number): string => count(many, 'sentence');
const answers = (many: number): string => count(many, 'answer');

export const foundationWords = {
  example: 'For example:',
  known: {
    heading: 'What you know already',
    lead: 'One thing a line. Whatever you leave empty is not missed.',
  },
  customerWord: {
    label: 'Your own word for a customer',
    improves:
      'It is offered as the one the mission is for, and the checks know it means a customer. The same as in your profile.',
    example: 'tenant',
  },
  fields: {
    goals: {
      label: 'Goals of the business',
      improves: 'They are offered as the goal your success statement serves.',
      example: 'Keep more tenants past their first year',
    },
    market: {
      label: 'Your customers and where else they could go',
      improves: 'Short lines are offered as the customer group of the success statement.',
      example: 'families on their first tenancy',
    },
    difference: {
      label: 'What you can do that others cannot',
      improves:
        'It is at hand when you put a competitor’s name into the mission. A line that begins with “we” is offered as a habit.',
      example: 'We have fitters of our own',
    },
    values: {
      label: 'Your values',
      improves: 'Two that pull apart are named here, so that you can say which one wins.',
      example: 'Safety before speed',
    },
    brandWords: {
      label: 'Words your brand stands for',
      improves: 'They are offered as your own word, and the checks take none of them for jargon.',
      example: 'plain dealing',
    },
  } satisfies Record<string, FieldWords>,
  collisions: {
    says: (one: string, other: string) => `“${one}” and “${other}” can pull apart.`,
    go: 'Say which one wins',
  },
  voices: {
    heading: 'What customers say',
    lead: 'About ten sentences, in their own words: from a mail, a survey export or a chat. Names, dates and quotation marks may stay.',
    label: 'Sentences of customers',
    improves:
      'What they felt, got done and put up with is read in them and offered to the parts. Leave out what could tell who said it.',
    example: 'Nobody told me there was another boat.',
    read: 'What was read in them',
    none: 'Once sentences stand here, what they say is listed with how many say it.',
    found: (sentenceCount: number, readings: number) =>
      readings === 0
        ? `${sentences(sentenceCount)} read. They name no feeling, nothing got done and nothing put up with in words that are known here; read them yourself.`
        : `${sentences(sentenceCount)} read. It is a reading by words: look at the sentences before you use one.`,
    noSentence: 'There is no sentence in this text. A sentence has two words or more.',
    otherLanguage: (sentenceCount: number) =>
      `${sentences(sentenceCount)} read, but they are not English. Nothing is looked for in other languages; read them yourself.`,
    kinds: {
      felt: 'They felt',
      lacked: 'They lack',
      done: 'They could do',
      wanted: 'They want',
      burden: 'They put up with',
      spared: 'They were spared',
    },
    lackedNote: 'Not their words: the good side of what they missed. Something to aim for.',
    times: (many: number) => sentences(many),
    /** Goes on behind it for those who hear it alone. What they missed is not what they said. */
    timesOf: (many: number, text: string, isTurned: boolean) =>
      isTurned ? `behind “${text}”` : `that ${many === 1 ? 'says' : 'say'} “${text}”`,
    said: (words: readonly string[]) => `Said: ${list(words.map((word) => `“${word}”`))}`,
  },
  use: {
    as: (part: string) => `Use for “${part}”`,
    of: (text: string, part: string) => `Use for “${part}”: ${text}`,
    filled: (part: string, says: string) => `“${part}” says already: “${says}”.`,
    beside: 'Put it beside',
    replace: 'Replace it',
    leave: 'Leave it',
    stands: (part: string) => `Stands in “${part}”.`,
    undo: 'Undo',
    join: (one: string, other: string) => `${one} and ${other}`,
  },
  staff: {
    heading: 'What staff say',
    lead: 'Three questions for the people who do the work: who the customers are, what you do for them on your best day, how they should feel. It works without a server.',
    ask: {
      heading: 'Ask them',
      link: 'Link to the questions',
      carries: (name: string, word: string) => {
        const parts = [name && `the name “${name}”`, word && `the word “${word}”`].filter((part) => part !== '');
        return parts.length === 0
          ? 'The link carries nothing of yours: neither a name nor a word for a customer is given yet.'
          : `The link carries ${list(parts)} and nothing else. Both stand behind the “#”, which a browser sends to no server.`;
      },
      own: 'It leads to this site. Staff type there, and what they type stays in their browser until they hand it to you.',
      copy: 'Copy the link',
      copied: 'The link is copied.',
      notCopied: 'The browser did not let this page copy. The link is marked: copy it from there.',
      print: 'Open the questions, to try or to print on paper',
    },
    collect: {
      heading: 'Collect their answers',
      paste: 'Paste answers',
      pasteHelp: 'Whole mails and chats will do, several at once. Only what staff took from the page is read.',
      take: 'Read the answers',
      files: 'Open text files',
      filesHelp: 'The .txt files that staff saved; several at once.',
      drop: 'Choose files, or drop them here',
      byHand: 'Type one in from paper',
      department: 'Department (optional)',
      add: 'Add this answer',
      added: 'The answer is added.',
      nothingTyped: 'Nothing is typed yet. One of the three is enough.',
      full: 'There is no room for more than 5,000 answers. Delete some first.',
      empty: 'Nothing is pasted. Copy the mail or the message with the answers, then paste it here.',
      none: (where: string) =>
        `There is no answer in ${where}. An answer begins with “[Attune answer”. Typed some other way, it can be added by hand below.`,
      pasted: 'this text',
      image: (name: string) => `${name} is a picture, and text in pictures is not read. Type in what it says below.`,
      tooLarge: (name: string) =>
        `${name} is larger than 5 MB and was not read. A file of answers is much smaller; open the one that staff saved.`,
      unreadable: (name: string) => `${name} could not be read. It may have been moved; choose it again.`,
      reading: 'Reading.',
      /** What was found: nothing here was written over. */
      taken: ({ added, known, damaged, refused }: Record<'added' | 'known' | 'damaged' | 'refused', number>) => {
        const rest = (
          [
            [known, 'was here already', 'were here already'],
            [damaged, 'is damaged: ask for it again', 'are damaged: ask for them again'],
            [refused, 'found no room: 5,000 are the most', 'found no room: 5,000 are the most'],
          ] as const
        )
          .filter(([many]) => many > 0)
          .map(([many, one, several], at) => {
            const counted = added === 0 && at === 0 ? answers(many) : number(many);
            return `${counted} ${many === 1 ? one : several}`;
          });
        return added === 0
          ? `Nothing was added. ${rest.join(', ')}.`
          : `${[`${answers(added)} added`, ...rest].join(', ')}.`;
      },
    },
    choose: {
      heading: 'Choose from them',
      none: 'Once answers are here, those that say alike stand together under each question.',
      asked: (many: number) => `${answers(many)} so far`,
      group: (words: readonly string[], many: number) => `${words.join(', ')}: ${answers(many)}`,
      alone: (many: number) => (many === 1 ? 'One that stands alone' : `${many} that stand alone`),
      from: (department: string) => `From: ${department}`,
      remove: 'Delete',
      removeNamed: (text: string) => `Delete the answer “${text}”`,
      removed: 'The answer is deleted, to all three questions.',
      undo: 'Bring it back',
      more: (many: number) => `Show ${many} more`,
      removeHelp: 'Deleting takes away what the same person answered to all three questions.',
    },
  },
};
