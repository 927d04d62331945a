import { createShareApi } from "@guestlist/api";
import { getRequestListener } from "@hono/node-server";
import { sharing } from "./sharing.ts";

const share = createShareApi(sharing);

// app.use("/api/share", shareHandler), before anything that reads bodies.
export const shareHandler = getRequestListener((request) => share.fetch(request));
