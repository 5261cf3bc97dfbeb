DOORS = ["north"]
