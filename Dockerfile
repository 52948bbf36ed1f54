# MusicMuse with its embedded PostgreSQL, or with one of your own (DATABASE_URL). docs/hosting.md explains the variables.
FROM node:24-bookworm-slim AS build
WORKDIR /app
# Installs and generates what only changes with the dependencies, so that this layer is kept between builds.
COPY package.json package-lock.json prisma.config.ts ./
COPY bin/bootstrap.mjs bin/
COPY prisma/schema.prisma prisma/
RUN node bin/bootstrap.mjs generate
COPY . .
# Only its path counts here, such as /music in https://example.org/music: the build holds it.
ARG NEXTAUTH_URL
RUN node bin/bootstrap.mjs build && npm prune --omit=dev --no-audit --no-fund && rm -rf .next/cache

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data .next/cache && chown node:node /data .next/cache
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/bootstrap.mjs", "start"]
