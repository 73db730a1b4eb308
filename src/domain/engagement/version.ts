/** The version of the document this code writes. Raise it together with a migration and a fixture. */
export const currentVersion = 5;
