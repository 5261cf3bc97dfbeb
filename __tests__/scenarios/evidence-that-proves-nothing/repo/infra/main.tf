# sandbox = true
resource "runner" "agents" {
  runtime = "gvisor"
}
