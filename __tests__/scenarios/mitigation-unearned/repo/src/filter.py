def strip_instructions(page):
    return page


def log_page(page):
    print(page)
