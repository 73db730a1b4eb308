/** The theme follows the system until somebody chooses; layouts/theme-boot.js reads the choice before the first paint. */
import { writeTheme } from '../../platform/settings';

/** Shows the theme in force in the select and keeps what is chosen there; where storage is refused, for this page alone. */
export function bindThemeChoice(select: HTMLSelectElement): void {
  const root = document.documentElement;
  select.value = root.dataset['theme'] ?? 'system';
  select.addEventListener('change', () => {
    const chosen = select.value === 'light' || select.value === 'dark' ? select.value : null;
    if (chosen) root.dataset['theme'] = chosen;
    else delete root.dataset['theme'];
    writeTheme(chosen);
    document.dispatchEvent(new Event('attune:theme'));
  });
}
