# By id in the provider's region, or by region and id.
terraform import belay_civo_object_store.backup "$STORE_ID"
terraform import belay_civo_object_store.backup "LON1,$STORE_ID"
