# By id space and dependent. Which credential it uses, Qovery tells.
terraform import belay_dependent.paris qovery,0d14b9a2-e975-48ca-a6f5-0469449f291c
