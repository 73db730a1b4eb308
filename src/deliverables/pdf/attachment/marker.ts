/** What the backup that rides inside a PDF is known by, kept by programs that write a PDF anew. */
export const marker = 'AttuneBackup';

/** A comment after the header of each PDF made here, read where no backup lies in it. Programs that write a PDF anew drop it. */
export const madeHere = '%Attune';
