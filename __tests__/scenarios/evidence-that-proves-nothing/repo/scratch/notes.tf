gvisor-runtime
