CASH = True
