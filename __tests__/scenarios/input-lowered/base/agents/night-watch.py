DOORS = ["north", "treasury"]
