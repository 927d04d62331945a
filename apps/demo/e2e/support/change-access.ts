import type { Change } from "@guestlist/client";
import { expect, type Page } from "@playwright/test";

/**
 * Changes access as whoever is signed in there, through the API alone: nobody in the room is told,
 * so lists that were read before stay as they are for a while.
 */
export async function changeAccess(page: Page, documentId: string, change: Change) {
  const status = await page.evaluate(
    async ([id, body]) => {
      const headers = { "Content-Type": "application/json" };
      const url = `/api/share/rooms/${id}/access`;
      return (await fetch(url, { method: "PATCH", headers, body })).status;
    },
    [documentId, JSON.stringify(change)] as const,
  );
  expect(status).toBe(200);
}
