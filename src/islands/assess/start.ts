/**
 * Brings the assessment to life. What was chosen before this ran is taken over first, so that nothing is lost.
 */
import { ownResponse } from '../../domain/engagement/progress';
import { takeQuery } from '../../platform/address';
import { afterPaint } from '../../platform/after-paint';
import { clearAnswer, setAnswer, setEvidence, setPosition, setWay } from '../../stores/answers';
import { fetchDoorWhenIdle } from '../../stores/door';
import { $loaded, $round, loadEngagement } from '../../stores/engagement';
import { bindSavedState } from '../ui/saved-state';
import { startQuestionnaire } from './questionnaire';

const root = document.querySelector<HTMLElement>('.assess')!;
const waySelect = root.querySelector<HTMLSelectElement>('#way')!;
const answers = () => ownResponse($round.get()).answers;

const questionnaire = startQuestionnaire(root, {
  answers,
  setAnswer,
  clearAnswer,
  setEvidence,
  asks: (sheet) => $round.get().way === 'full' || sheet.quick,
  onMove: (practice) => {
    if ($loaded.get() && Object.keys(answers()).length > 0) setPosition(practice);
  },
  onDraw: (open, inScope) => {
    const { way } = $round.get();
    root.dataset['way'] = way;
    waySelect.value = way;
    const quickDone = way === 'quick' && open.length === 0 && inScope.length < questionnaire.sheets.length;
    for (const element of root.querySelectorAll<HTMLElement>('.quick-done, .go-on')) element.hidden = !quickDone;
  },
});

/** The address wins; else the way asked for on the start page; else the spot that was left. */
function resume(): void {
  const asked = takeQuery('way');
  if (asked === 'quick' || asked === 'full') setWay(asked);
  const { at } = $round.get();
  if (!location.hash && at && questionnaire.sheets.some(({ id }) => id === at)) location.replace(`#${at}`);
  else questionnaire.arrive();
}

questionnaire.takeOverEarlierChoices();
waySelect.addEventListener('change', () => setWay(waySelect.value as 'quick' | 'full'));
root.querySelector('.go-on')!.addEventListener('click', () => {
  setWay('full');
  questionnaire.draw();
  root.querySelector<HTMLAnchorElement>('.next-open')!.click();
});
bindSavedState(document.querySelector<HTMLElement>('#saved-state')!);
void loadEngagement().then(resume);
fetchDoorWhenIdle();
questionnaire.draw();
// The radio that was chosen shows at once, being native; the rest of the page follows after that frame.
$round.listen(afterPaint(questionnaire.draw));
root.dataset['ready'] = '';
