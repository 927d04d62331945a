import type { Locator, Page } from "playwright";

/** Opens the dialog and everything that can be opened in it. */
export async function driveDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: /^Share/ });
  const press = (name: string | RegExp) => dialog.getByRole("button", { name }).click();

  // A menu beside its button, a change and its undoing.
  const control = dialog.getByRole("button", { name: /Access for Zoe Martin/ });
  await control.click();
  await expectBeside(dialog.getByRole("menu"), control);
  await dialog.getByRole("menuitemradio", { name: "Can view" }).click();
  await press("Undo");

  // A question.
  await press(/Access for Sam Okafor/);
  await dialog.getByRole("menuitem", { name: "Remove access" }).click();
  await press("Cancel");

  // Suggestions, a chip and an invitation.
  await dialog.getByRole("combobox").fill("maren");
  await dialog.getByRole("option", { name: /Maren/ }).click();
  await press("Invite");
  await dialog.getByRole("list", { name: "People to add" }).waitFor({ state: "detached" });

  // What unfolds in place.
  await press("Why? Ana Ruiz");
  await dialog.getByText(/^If removed here: can still edit/).waitFor();
  await press(/members of Design$/);
  await dialog.getByRole("group", { name: "Members of Design" }).getByText("Kim Tran").waitFor();
  await press("Select");
  await dialog.getByRole("checkbox", { name: "Select all" }).waitFor();
  await page.keyboard.press("Escape");

  await press("Settings");
  await dialog.getByRole("checkbox").first().waitFor();
  await page.keyboard.press("Escape");
  await press("Activity");
  await dialog.getByRole("heading", { name: "Activity" }).waitFor();
}

/** What stands beside something touches its column and is near it. */
async function expectBeside(popup: Locator, anchor: Locator): Promise<void> {
  const [box, beside] = [await popup.boundingBox(), await anchor.boundingBox()];
  if (box === null || beside === null) throw new Error("One of the two is not drawn.");
  const overlaps = box.x < beside.x + beside.width && beside.x < box.x + box.width;
  const gap = Math.max(box.y - (beside.y + beside.height), beside.y - (box.y + box.height));
  if (!overlaps || gap > 16) throw new Error(`The popup is ${gap} px away from its button.`);
}
