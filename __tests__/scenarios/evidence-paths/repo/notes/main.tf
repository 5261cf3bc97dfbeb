runtime = "gvisor"
