/** The theme follows the system until somebody chooses; the choice is kept under one key, read by layouts/theme-boot.js. */
const key = 'attune:theme';

/** Shows the theme in force in the select and keeps what is chosen there. */
export function bindThemeChoice(select: HTMLSelectElement): void {
  const root = document.documentElement;
  select.value = root.dataset['theme'] ?? 'system';
  select.addEventListener('change', () => {
    if (select.value === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = select.value;
    try {
      if (select.value === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, select.value);
    } catch {
      // Storage refused: the choice holds for this page alone.
    }
    document.dispatchEvent(new Event('attune:theme'));
  });
}
