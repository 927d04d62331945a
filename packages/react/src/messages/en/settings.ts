/** Of what owners settle for the whole document. */
export const settingsMessages = {
  settings: {
    editorsCanShare: "Editors can share",
    editorsCanShareDescription: "People who can edit can also change who has access.",
  },
};
