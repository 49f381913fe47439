# The command, for machines without Node: docker run --rm -v "$PWD:/work" IMAGE audit --policy keylease.yaml
FROM node:24-slim
# keys generate runs ssh-keygen; demo runs ssh and ssh-agent.
RUN apt-get update \
  && apt-get install -y --no-install-recommends openssh-client \
  && rm -rf /var/lib/apt/lists/*
COPY dist/cli.js dist/package.json dist/licenses.txt /opt/keylease/
COPY dist/vendor /opt/keylease/vendor
USER node
# What a container has compiled is gone with it.
ENV NODE_DISABLE_COMPILE_CACHE=1
WORKDIR /work
ENTRYPOINT ["node", "/opt/keylease/cli.js"]
