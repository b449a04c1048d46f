terraform import belay_taikun_ai_binding.paris "$PROJECT_ID"
