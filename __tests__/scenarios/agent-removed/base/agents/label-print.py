PRINTER = "west"
