/** Whether stories run as tests; the plugin that runs them says so, and nothing else sets it. */
export const isTested = import.meta.env.VITEST_STORYBOOK !== undefined;
