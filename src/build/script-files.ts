/**
 * Which modules travel in one file. Left alone, the bundler makes a file of its own for every set of modules that some page or
 * some part fetched later needs together: forty for a page, none of them packed with the words of the others, which cost three
 * to five kB a page. Here stands what nearly always travels together; a module in no group goes where the bundler puts it.
 * A group also takes in all that its modules import, unless a group before it has it.
 */

const src = (...paths: string[]) => new RegExp(`/src/(?:${paths.join('|')})\\.(?:tsx?|json)$`);
const packages = (...names: string[]) => new RegExp(`/node_modules/(?:${names.join('|')})/`);

const groups = [
  // Every page, the start page and the library among them.
  { name: 'frame', test: /preload-helper|Footer\.astro\?|\/src\/platform\/(?:settings|ids|channel)\.ts$/ },
  { name: 'preact', test: packages('preact') },
  // Pages that ask questions or show a document, with and without storage.
  {
    name: 'base',
    test: src(
      'lib/(?:late-part|base-path)',
      'platform/(?:address|after-paint|clock|next-task|when-idle)',
      'domain/engagement/(?:answering|create|ids|summary-rules)',
      'domain/workshop/views/order',
    ),
  },
  { name: 'practices', test: src('domain/engagement/progress', 'content/assessment') },
  {
    name: 'counting',
    test: src(
      'domain/workshop/(?:views/counted|agreement/(?:counts|count-table|lower-median)|group-answers)',
      'domain/engagement/answered',
    ),
  },
  { name: 'document', test: src('stores/engagement', 'islands/ui/saved-state', 'stores/answers') },
  // What lets documents in, in every shape.
  {
    name: 'shapes',
    test: /\/node_modules\/valibot\/|\/src\/domain\/(?:engagement\/(?:primitives|deliverables-schema|fields)|workshop\/views\/pack)\.ts$/,
  },
  {
    name: 'island',
    test: src('islands/ui/(?:lazy|use-hash|use-near|keep-focus|Mark)', 'content/messages/en/(?:shell|format)'),
  },
  { name: 'standing', test: src('stores/assessment', 'domain/assessment/(?:assess|next-level|round-input)') },
  { name: 'calendar', test: src('domain/calendar/(?:dates|working-days)') },
  { name: 'questions', test: src('islands/assess/(?:questionnaire|reflect)') },
  { name: 'organisation', test: src('stores/organisation') },
  // Of one page or two, and of what is fetched later beside them.
  { name: 'backup', test: src('stores/workspace', 'domain/engagement/serialise') },
  { name: 'statements', test: src('content/messages/en/statements') },
  { name: 'statement-form', test: src('islands/statements/(?:Step|PartField|use-findings|use-target)') },
].map((group, place, all) => ({ ...group, priority: all.length - place }));

export const scriptFiles = { groups };
