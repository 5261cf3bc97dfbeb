def assert_total(order, amount):
    assert order == amount
