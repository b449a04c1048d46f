terraform import belay_taikun_backup_binding.paris "$PROJECT_ID"
