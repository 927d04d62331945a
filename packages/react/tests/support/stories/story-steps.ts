import { expect, screen, userEvent, waitFor } from "storybook/test";

/** What people do in stories, found the way they would find it. */

/** The list of people, once it is there. */
export const people = () => screen.findByRole("list", { name: "People with access" });

/** The control at the end of a row. */
export const control = (name: string) =>
  screen.findByRole("button", { name: new RegExp(`Access for ${name}`) });

export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole("button", { name }));

export const type = async (text: string) =>
  userEvent.type(await screen.findByRole("combobox"), text);

/** Opens the menu of a row and chooses from it. */
export async function choose(name: string, entry: string) {
  await userEvent.click(await control(name));
  await pick(entry);
}

/** Chooses from the menu that is open. */
export async function pick(entry: string) {
  const role = /^(Remove|Leave|Transfer|Why|Resend|Cancel)/.test(entry)
    ? "menuitem"
    : "menuitemradio";
  await userEvent.click(await screen.findByRole(role, { name: entry }));
}

/** Begins to select rows, and selects these. */
export async function select(...names: string[]) {
  await press("Select");
  await screen.findByRole("checkbox", { name: "Select all" });
  for (const name of names) {
    await userEvent.click(await screen.findByRole("checkbox", { name: `Select ${name}` }));
  }
}

/** Waits until screen readers have been told this last. */
export const told = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(text));

/** Never settles: what waits for it stays as it is. */
export const never = () => new Promise<never>(() => {});
