/** What the backup that rides inside a PDF is known by, kept by programs that write a PDF anew. */
export const marker = 'AttuneBackup';
