// vite.config.ts
export default { server: { proxy: { "/api": "http://localhost:8787" } } };
