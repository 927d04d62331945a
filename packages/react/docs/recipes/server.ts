import { createShareApi } from "@guestlist/api";
import { Hono } from "hono";
import { sharing } from "./sharing.ts";

const share = createShareApi(sharing);

export const app = new Hono().route("/api/share", share);
