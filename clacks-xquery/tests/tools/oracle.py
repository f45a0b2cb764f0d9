"""Answers filters as Saxon does: a line `true`, `false` or `error` for each line of the input.

Each line of the file is JSON: the query, the document, and the external variables.
"""

import json
import sys

import saxonche


def value(processor, header):
    kind, text = header
    if kind == "integer":
        return processor.make_integer_value(int(text))
    if kind == "double":
        return processor.make_double_value(float(text))
    return processor.make_string_value(text)


def answer(processor, case):
    query = processor.new_xquery_processor()
    for name, header in case["variables"].items():
        query.set_parameter(name, value(processor, header))
    document = processor.parse_xml(xml_text=case["document"])
    query.set_context(xdm_item=document)
    # The effective boolean value, as a value.
    query.set_query_content(case["prolog"] + "boolean((" + case["query"] + "))")
    result = query.run_query_to_value()
    return result.head.string_value


def main(path):
    with saxonche.PySaxonProcessor(license=False) as processor, open(path, encoding="utf-8") as cases:
        for line in cases:
            case = json.loads(line)
            try:
                print(answer(processor, case))
            except saxonche.PySaxonApiError:
                print("error")


main(sys.argv[1])
