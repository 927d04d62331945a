import { createShareApi } from "@guestlist/api";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { sharing } from "./sharing.ts";

const share = createShareApi(sharing);

export const app = new Hono().route("/api/share", share);

if (import.meta.main) serve({ fetch: app.fetch, port: 8787 });
