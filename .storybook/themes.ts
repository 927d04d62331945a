import { create, type ThemeVars } from "storybook/theming";

const mark = `<svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" style="vertical-align:-5px;margin-inline-end:8px"><rect width="32" height="32" rx="9" fill="#2f5bea"/><g fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"><path d="M9 11h14M9 16h8M9 21h5"/><circle cx="21.5" cy="20.5" r="3"/></g></svg>`;

const shared = {
  brandTitle: `${mark}Guestlist`,
  brandUrl: "./",
  brandTarget: "_self",
  fontBase: `"Inter", ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`,
  appBorderRadius: 8,
  inputBorderRadius: 6,
} as const;

/** Storybook itself in the colours of the kit, around stories and on pages of text. */
export const themes: Record<"light" | "dark", ThemeVars> = {
  light: create({
    ...shared,
    base: "light",
    colorPrimary: "#2f5bea",
    colorSecondary: "#2f5bea",
    appBg: "#f6f7f9",
    appBorderColor: "#e3e5ea",
    textColor: "#16181d",
    textMutedColor: "#5f6572",
    barSelectedColor: "#2f5bea",
  }),
  dark: create({
    ...shared,
    base: "dark",
    colorPrimary: "#8ea8ff",
    colorSecondary: "#4d72f0",
    appBg: "#101217",
    appContentBg: "#17191f",
    appPreviewBg: "#17191f",
    barBg: "#17191f",
    appBorderColor: "#2d313b",
    textColor: "#eef0f4",
    textMutedColor: "#a0a7b4",
    barSelectedColor: "#8ea8ff",
  }),
};
