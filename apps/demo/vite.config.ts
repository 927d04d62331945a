import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ["@guestlist/source", ...defaultClientConditions] },
  optimizeDeps: {
    include: ["@guestlist/react > @radix-ui/react-dialog", "@guestlist/api > hono/client"],
  },
  build: { target: "es2023" },
});
