"""The payment providers' own side, one file each: they check every call as strictly as the published interface says."""
