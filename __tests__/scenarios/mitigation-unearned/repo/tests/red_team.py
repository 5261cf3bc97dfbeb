def test_hidden_text_is_ignored():
    pass
