terraform import belay_taikun_showback_rule.cores "$RULE_ID"
