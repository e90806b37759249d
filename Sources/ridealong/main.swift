print("ridealong")
