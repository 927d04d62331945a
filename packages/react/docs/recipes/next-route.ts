// app/api/share/[...path]/route.ts
import { createShareApi } from "@guestlist/api";
import { sharing } from "./sharing.ts";

const share = createShareApi({ ...sharing, basePath: "/api/share" });
const handle = (request: Request) => share.fetch(request);

export { handle as GET, handle as PATCH, handle as POST };
