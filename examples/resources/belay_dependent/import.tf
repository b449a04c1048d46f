import {
  to = belay_dependent.paris
  id = "qovery,0d14b9a2-e975-48ca-a6f5-0469449f291c"
}
