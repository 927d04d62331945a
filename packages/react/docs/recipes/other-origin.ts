import type { ShareApiOptions } from "@guestlist/api";
import { createShareClient } from "@guestlist/react";
import { sharing } from "./sharing.ts";

// On the server at api.example.com: whose pages may call with cookies.
export const withOrigins: ShareApiOptions = { ...sharing, origins: ["https://app.example.com"] };

// In the pages of app.example.com.
export const client = createShareClient("https://api.example.com/share", {
  credentials: "include",
});

// Or with a header in place of a cookie; <LiveblocksProvider authEndpoint={bearer.authEndpoint}>
// then sends it as well.
export const bearer = createShareClient("https://api.example.com/share", {
  headers: () => ({ Authorization: `Bearer ${localStorage.getItem("token") ?? ""}` }),
});
