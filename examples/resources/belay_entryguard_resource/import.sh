terraform import belay_entryguard_resource.ssh "$RESOURCE_ID"
