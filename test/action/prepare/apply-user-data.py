"""Applies a cloud-config document with cloud-init's own modules; the default user of the image is `backup`."""
import inspect
import logging
import sys

import yaml
from cloudinit import distros, helpers
from cloudinit.config import cc_ssh, cc_users_groups

with open(sys.argv[1]) as file:
    config = {"users": ["default"], **yaml.safe_load(file)}


class DataSource:
    def publish_host_keys(self, keys):
        pass


class Cloud:
    datasource = DataSource()
    user = {"name": "backup", "lock_passwd": False}
    distro = distros.fetch("debian")("debian", {"default_user": user}, helpers.Paths({"cloud_dir": "/root/cloud"}))

    def get_public_ssh_keys(self):
        return []


for module in [cc_users_groups, cc_ssh]:
    # Older releases take a logger, too.
    extra = [logging.getLogger()] if "log" in inspect.signature(module.handle).parameters else []
    module.handle(module.__name__, config, Cloud(), *extra, [])
