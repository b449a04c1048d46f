export const NAME = "registry.terraform.io/belay-iac/bench";
