/** Dialogs cover the page, so on pages of text each has a frame of its own. */
export const storyPage = { docs: { story: { inline: false, height: "760px" } } };
