import { createShareClient, GuestlistProvider, ShareButton, ShareDialog } from "@guestlist/react";
import "@guestlist/react/styles.css";

const client = createShareClient("/api/share");

export function App() {
  return (
    <GuestlistProvider client={client}>
      <ShareDialog roomId="launch-plan">
        <ShareButton roomId="launch-plan" />
      </ShareDialog>
    </GuestlistProvider>
  );
}
