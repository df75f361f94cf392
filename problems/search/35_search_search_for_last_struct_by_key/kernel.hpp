#pragma once
#include <cstddef>
#include <string>
#include <vector>

struct Book { std::string title; int pages; };

size_t findLastShortBook(std::vector<Book> const& books);
