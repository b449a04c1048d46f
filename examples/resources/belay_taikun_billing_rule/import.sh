terraform import belay_taikun_billing_rule.cores "$RULE_ID"
