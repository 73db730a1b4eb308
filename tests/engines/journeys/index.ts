/** Every journey, in the order of the table. */
import type { Journey } from '../journey';
import { answer } from './answer';
import { erase } from './erase';
import { example } from './example';
import { guest } from './guest';
import { leave } from './leave';
import { lockWorkspace } from './lock-workspace';
import { lockedBackup } from './locked-backup';
import { offline } from './offline';
import { plan } from './plan';
import { report } from './report';
import { statements } from './statements';
import { styles } from './styles';
import { twoTabs } from './two-tabs';
import { workshop } from './workshop';

export const journeys: readonly Journey[] = [
  answer,
  leave,
  plan,
  statements,
  report,
  workshop,
  offline,
  twoTabs,
  lockedBackup,
  lockWorkspace,
  example,
  guest,
  erase,
  styles,
];
